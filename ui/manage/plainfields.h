// Inputs for plain values: a line, a text, a list of lines, one or several of some choices, yes or no, a number, a date.
#pragma once

#include "domain/codes.h"
#include "ui/manage/fieldeditor.h"
#include "wording/names.h"

#include <QJsonArray>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace insats::ui {

class LineField : public FieldEditor {
    Q_OBJECT

public:
    enum class Offers { Nothing, Organisations };
    explicit LineField(Offers offers = Offers::Nothing);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;
    void offer(const KnownWords &known) override;

private:
    Offers m_offers;
    QLineEdit *m_line;
};

// asLines: a list with one entry per line; otherwise one text.
class TextField : public FieldEditor {
    Q_OBJECT

public:
    TextField(int lines, bool asLines);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    bool m_asLines;
    QPlainTextEdit *m_text;
};

struct Choice {
    QString code;
    QString word;
};

template <Coded Enum>
QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const auto &code : kCodes<Enum>)
        choices.append({codeOf(code.value), wording::nameOf(code.value)});
    return choices;
}

class ChoiceField : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceField(const QList<Choice> &choices);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    QComboBox *m_box;
};

// A list of codes or words, in the order in which they were chosen. What is not among the choices is kept behind them.
class ChoicesField : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoicesField(const QList<Choice> &choices);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    QCheckBox *addChoice(const Choice &choice);

    QList<Choice> m_choices;
    QList<QCheckBox *> m_boxes;
    QJsonArray m_chosen;
};

class FlagField : public FieldEditor {
    Q_OBJECT

public:
    FlagField();

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    QCheckBox *m_box;
};

// Whole numbers or decimal ones; null when empty and that is allowed.
class NumberField : public FieldEditor {
    Q_OBJECT

public:
    enum class Kind { Whole, Decimal };
    NumberField(Kind kind, bool mayBeEmpty);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

private:
    Kind m_kind;
    bool m_mayBeEmpty;
    QLineEdit *m_line;
};

// Written 2026-11-27; null when empty. What is no date stays as typed, is said below the field, and gives null.
class DateField : public FieldEditor {
    Q_OBJECT

public:
    DateField();

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setName(const QString &name) override;

    bool isBroken() const;

private:
    QLineEdit *m_line;
    QLabel *m_error;
};

} // namespace insats::ui
