#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rensei::app {

/// A line above what it is about: it stays until it is no longer so, or is closed. It never covers anything, and is
/// read out when it appears.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Closing { ByItself, ByUser };
    explicit MessageBar(Closing closing, QWidget *parent = nullptr);

    void show(const QString &text, const QString &button = {}); ///< "" hides it, or the button
    QString text() const; ///< "" while it is hidden

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace rensei::app
