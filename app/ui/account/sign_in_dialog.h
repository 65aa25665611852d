#pragma once

#include "app/backend/sign_in.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace rensei::app {

class FieldNote;

/// Asks for a platform's address and a user key, has the platform check them, and keeps the key. It stays open until
/// that has worked or the user cancels; nothing that was typed is lost meanwhile.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `address` is what the field holds at first.
    SignInDialog(SignIn::Parts parts, const QString &address, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The key is checked and kept; the dialog closes.
    void signedIn(const rensei::app::SignIn::Checked &checked);

private:
    enum class Step {
        Asking,
        Checking, ///< with the platform, or storing
        Unverified, ///< the platform answers, and checks no keys: the user must say whether that will do
        Unstored, ///< the key is good; the keychain does not take it
    };
    void enter(Step step);
    void setBusy(bool isBusy);
    void proceed();
    void paste();
    void checked(const SignIn::Result &result);
    void keep(SignIn::Storage where);
    void showError(const SignIn::Failure &failure);
    void showError(const secrets::StoreError &error);
    void edited();

    SignIn m_signIn;
    Step m_step = Step::Asking;
    SignIn::Checked m_checked;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QPushButton *m_paste;
    FieldNote *m_addressNote;
    FieldNote *m_keyNote;
    QDialogButtonBox *m_buttons;
    QPushButton *m_proceed;
    QPushButton *m_untilQuit;
};

} // namespace rensei::app
