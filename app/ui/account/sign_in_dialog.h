#pragma once

#include "app/backend/sign_in.h"

#include <QDialog>

namespace rensei::app {

/// Asks for a platform's address and a user key, as SignInForm does. It stays open until that has worked or the user
/// cancels.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    /// `address` is what the field holds at first.
    SignInDialog(SignIn::Parts parts, const QString &address, QWidget *parent = nullptr);

    /// Name of the context that is signed in to again; "" for any account.
    const QString &again() const { return m_again; }

Q_SIGNALS:
    /// The key is checked and kept; the dialog closes.
    void signedIn(const rensei::app::SignIn::Checked &checked);

private:
    QString m_again;
};

} // namespace rensei::app
