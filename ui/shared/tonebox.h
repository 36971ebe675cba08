// A line of text on a coloured ground that says how it is meant.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace insats::ui {

enum class Tone { Info, Ok, Warning, Error };

class ToneBox : public QFrame {
    Q_OBJECT

public:
    explicit ToneBox(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);

    // Right of the text.
    void addAction(QWidget *widget);
    using QFrame::addAction;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourText();

    Tone m_tone;
    QHBoxLayout *m_layout;
    QLabel *m_text;
};

} // namespace insats::ui
