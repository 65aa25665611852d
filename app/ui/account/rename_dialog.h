#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace rensei::app {

class FieldNote;

/// Asks for another name of an account. It deletes itself when it closes.
class RenameDialog final : public QDialog {
    Q_OBJECT

public:
    /// `isTaken`: whether another account has this name.
    RenameDialog(const QString &name, std::function<bool(const QString &name)> isTaken, QWidget *parent = nullptr);

Q_SIGNALS:
    void renamed(const QString &to); ///< a valid name, other than before

private:
    void check();
    void proceed();

    QString m_before;
    std::function<bool(const QString &name)> m_isTaken;
    QLineEdit *m_name;
    FieldNote *m_note;
    QPushButton *m_proceed;
};

} // namespace rensei::app
