#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
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

    /// With something to copy, an address or a path, in a field of its own.
    void showCopyable(const QString &text, const QString &copyable, const QString &button = {});
    bool hasCopyable() const;
    QString text() const; ///< "" while it is hidden

Q_SIGNALS:
    void buttonClicked();
    void closed(); ///< by the user

private:
    void display(const QString &text, const QString &button, const QString &copyable);

    QLabel *m_text;
    QPushButton *m_button;
    QWidget *m_copying; ///< around the field and its button
    QLineEdit *m_copyable;
    QPushButton *m_copy;
};

} // namespace rensei::app
