// The records of an import preview as one flat list: each shown kind has a head, and its records follow in the order of the
// file. What would be written has a check box; that of a head stands for all of its kind. Holds the choice.
#pragma once

#include "domain/importing.h"

#include <QAbstractListModel>

namespace insats::ui {

class ImportModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole }; // what stands at the right of a row

    using QAbstractListModel::QAbstractListModel;

    // choice: as made before, where it still holds. Shows what would be written and what is refused, or, when there is
    // nothing of that, all kinds.
    void setPreview(const ImportPreview &preview, const ImportChoice &choice = {});
    const ImportPreview &preview() const { return m_preview; }

    void setShown(ImportKind kind, bool isShown);
    bool isShown(ImportKind kind) const { return m_shown.contains(kind); }

    // In the order of the list, which is that of the enumeration but for the refused ones, who come before the unchanged.
    static const QList<ImportKind> &kinds();

    // Null for a head.
    const ImportRecord *at(const QModelIndex &index) const;
    ImportKind kindAt(const QModelIndex &index) const;

    // The nearest changed record after or before a row; invalid when there is none.
    QModelIndex difference(const QModelIndex &from, int step) const;
    QModelIndex indexOf(const QUuid &uuid) const;
    QModelIndex firstRecord() const;

    // Whether a field keeps the stored value. A record of which every field does so is left out.
    void setKept(const QModelIndex &index, const QString &field, bool isKept);
    bool isKept(const QModelIndex &index, const QString &field) const;

    ImportChoice choice() const { return m_choice; }
    int chosen(ImportKind kind) const;
    int chosen() const { return chosen(ImportKind::Added) + chosen(ImportKind::Changed); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void choiceChanged();

private:
    struct Row {
        ImportKind kind;
        int record; // -1 = the head of its kind
    };

    void listRows();
    void takeChoice(const ImportChoice &choice);
    bool leaveOut(const ImportRecord &record, bool isLeftOut);
    void tellChanged(int first, int last, ImportKind kind);
    Qt::CheckState checkOf(const Row &row) const;
    QString headText(ImportKind kind) const;
    QString spokenText(const Row &row) const;

    ImportPreview m_preview;
    QSet<ImportKind> m_shown;
    QList<Row> m_rows;
    QHash<ImportKind, int> m_counts;
    QHash<ImportKind, int> m_leftOut;
    ImportChoice m_choice;
};

// What stands at the right of a row: what differs, or why it is refused.
QString noteOf(const ImportRecord &record);

bool isWritten(ImportKind kind);

} // namespace insats::ui
