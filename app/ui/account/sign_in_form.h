#pragma once

#include "app/backend/sign_in.h"

#include <QWidget>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace rensei::app {

class FieldNote;

/// The fields for a platform's address and a user key. It has the platform check them, and keeps the key; nothing that
/// was typed is lost meanwhile. Its buttons are for the window around it to place.
class SignInForm final : public QWidget {
    Q_OBJECT

public:
    /// `address` is what the field holds at first.
    SignInForm(SignIn::Parts parts, const QString &address, QWidget *parent = nullptr);

    QDialogButtonBox &buttons() { return *m_buttons; } ///< without one that cancels
    void focusFirst(); ///< the field that is to be filled in, and the button that Enter presses in a dialog

Q_SIGNALS:
    /// The key is checked and kept.
    void signedIn(const rensei::app::SignIn::Checked &checked);

private:
    enum class Step {
        Asking,
        Checking, ///< with the platform, or storing
        Unverified, ///< the platform answers, and checks no keys: the user must say whether that will do
        OtherAccount, ///< the key is good, and somebody else's than was asked for
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
