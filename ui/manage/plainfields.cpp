#include "ui/manage/plainfields.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace insats::ui {

namespace {

constexpr int kLineHeight = 20;
constexpr int kNumberWidth = 72;
constexpr int kDateWidth = 120;

void fill(FieldEditor &field, QWidget *input)
{
    auto *layout = new QHBoxLayout(&field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    field.setFocusProxy(input);
}

} // namespace

LineField::LineField(Offers offers)
    : m_offers(offers)
    , m_line(new QLineEdit)
{
    fill(*this, m_line);
    m_line->setMinimumHeight(32);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue LineField::value() const { return m_line->text(); }

void LineField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (m_line->text() == value.toString())
        return; // the cursor stays where it is
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

void LineField::setName(const QString &name) { m_line->setAccessibleName(name); }

void LineField::offer(const KnownWords &known)
{
    if (m_offers == Offers::Nothing)
        return;
    auto *completer = new QCompleter(known.organisations, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer); // which deletes the one before
}

TextField::TextField(int lines, bool asLines)
    : m_asLines(asLines)
    , m_text(new QPlainTextEdit)
{
    fill(*this, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(lines * kLineHeight + 14);
    m_text->setUndoRedoEnabled(false); // the editor undoes, over all fields
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue TextField::value() const
{
    if (!m_asLines)
        return m_text->toPlainText();
    QJsonArray lines;
    for (const QString &line : m_text->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void TextField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (value == this->value())
        return;
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    m_text->setPlainText(m_asLines ? lines.join(QLatin1Char('\n')) : value.toString());
}

void TextField::setName(const QString &name)
{
    m_text->setAccessibleName(name);
    if (m_asLines)
        m_text->setPlaceholderText(tr("One per line"));
}

ChoiceField::ChoiceField(const QList<Choice> &choices)
    : m_box(new QComboBox)
{
    fill(*this, m_box);
    m_box->setMinimumHeight(32);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    for (const Choice &choice : choices)
        m_box->addItem(choice.word, choice.code);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

QJsonValue ChoiceField::value() const { return m_box->currentData().toString(); }

void ChoiceField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (m_box->findData(value.toString()) < 0)
        m_box->addItem(value.toString(), value.toString());
    m_box->setCurrentIndex(m_box->findData(value.toString()));
}

void ChoiceField::setName(const QString &name) { m_box->setAccessibleName(name); }

ChoicesField::ChoicesField(const QList<Choice> &choices)
    : m_choices(choices)
{
    new FlowLayout(10, this);
    for (const Choice &choice : choices)
        addChoice(choice);
}

QCheckBox *ChoicesField::addChoice(const Choice &choice)
{
    auto *box = new QCheckBox(QString(choice.word).replace(QLatin1Char('&'), QStringLiteral("&&")));
    layout()->addWidget(box);
    m_boxes.append(box);
    connect(box, &QCheckBox::clicked, this, [this, code = choice.code](bool on) {
        if (on)
            m_chosen.append(code);
        else
            m_chosen.removeAt(std::ranges::find(m_chosen, QJsonValue(code)) - m_chosen.begin());
        emit edited();
    });
    return box;
}

QJsonValue ChoicesField::value() const { return m_chosen; }

void ChoicesField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_chosen = value.toArray();
    for (const QJsonValue &code : std::as_const(m_chosen)) {
        const auto isKnown = [&code](const Choice &choice) { return choice.code == code.toString(); };
        if (std::ranges::none_of(m_choices, isKnown)) {
            m_choices.append({code.toString(), code.toString()});
            addChoice(m_choices.constLast())->show();
        }
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(m_chosen.contains(m_choices.at(i).code));
}

void ChoicesField::setName(const QString &name) { setAccessibleName(name); }

FlagField::FlagField()
    : m_box(new QCheckBox)
{
    fill(*this, m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

QJsonValue FlagField::value() const { return m_box->isChecked(); }

void FlagField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_box->setChecked(value.toBool());
}

void FlagField::setName(const QString &name)
{
    m_box->setAccessibleName(name);
    m_box->setText(tr("Yes"));
}

NumberField::NumberField(Kind kind, bool mayBeEmpty)
    : m_kind(kind)
    , m_mayBeEmpty(mayBeEmpty)
    , m_line(new QLineEdit)
{
    fill(*this, m_line);
    m_line->setMinimumHeight(32);
    setFixedWidth(kNumberWidth);
    const QString digits = kind == Kind::Whole ? QStringLiteral("\\d{0,9}") : QStringLiteral("-?\\d{0,12}([.,]\\d{0,6})?");
    m_line->setValidator(new QRegularExpressionValidator(QRegularExpression(digits), m_line));
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue NumberField::value() const
{
    const QString text = QString(m_line->text()).replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    return m_mayBeEmpty ? QJsonValue() : QJsonValue(0);
}

void NumberField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (value == this->value() && !m_line->text().isEmpty())
        return;
    QString text;
    if (value.isDouble())
        text = m_kind == Kind::Whole
            ? QString::number(value.toInt())
            : QString::number(value.toDouble(), 'g', 15).replace(QLatin1Char('.'), QLatin1Char(','));
    m_line->setText(text);
}

void NumberField::setName(const QString &name)
{
    m_line->setAccessibleName(name);
    m_line->setToolTip(name);
}

DateField::DateField()
    : m_line(new QLineEdit)
    , m_error(makeLabel({}, Type::Note))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_line->setFixedSize(kDateWidth, 32);
    m_line->setPlaceholderText(tr("yyyy-mm-dd"));
    layout->addWidget(m_line);
    layout->addWidget(m_error);
    m_error->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_error->setVisible(isBroken());
        m_error->setText(tr("There is no such date. Write 2026-11-27."));
        emit edited();
    });
}

bool DateField::isBroken() const
{
    return !m_line->text().trimmed().isEmpty() && !QDate::fromString(m_line->text().trimmed(), Qt::ISODate).isValid();
}

QJsonValue DateField::value() const
{
    const QDate date = QDate::fromString(m_line->text().trimmed(), Qt::ISODate);
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

void DateField::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (value == this->value() && !value.isNull())
        return;
    if (value.isNull() && isBroken())
        return; // what is being typed is not taken away
    m_line->setText(value.toString());
}

void DateField::setName(const QString &name) { m_line->setAccessibleName(name); }

} // namespace insats::ui
