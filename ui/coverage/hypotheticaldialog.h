// An insats that is thought up, by what the gap tests read: where it stands and for which ages, who delivers it, how one
// gets in, whether volunteers run it, and its topics.
#pragma once

#include "domain/taxonomy.h"
#include "ui/manage/fieldeditor.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace insats::ui {

class HypotheticalDialog : public QDialog {
    Q_OBJECT

public:
    HypotheticalDialog(const Intervention &insats, const Taxonomy &taxonomy, const QStringList &organisations,
                       QWidget *parent = nullptr);

    Intervention insats() const;

private:
    void addFields(QFormLayout &form, const Taxonomy &taxonomy, const QStringList &organisations);
    void add(QFormLayout &form, FieldEditor *field, const QString &label, const QJsonValue &value, const QString &help = {});
    void check();

    Intervention m_insats;
    FieldEditor *m_name;
    FieldEditor *m_provider;
    FieldEditor *m_routes;
    FieldEditor *m_volunteers;
    FieldEditor *m_placements;
    FieldEditor *m_topics;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace insats::ui
