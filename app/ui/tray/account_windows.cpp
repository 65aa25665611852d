#include "app/ui/tray/account_windows.h"

#include "app/text/account_text.h"
#include "app/text/error_text.h"
#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/tray/account_menu.h"
#include "app/widgets/bring_forward.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace rensei::app {

AccountWindows::AccountWindows(Parts parts, AccountMenu &menu)
    : m_parts(std::move(parts))
{
    connect(&m_parts.services, &AccountServices::changed, this, &AccountWindows::update);
    connect(&m_parts.services.control(), &AccountControl::changed, this, &AccountWindows::tellFailure);
    offer(menu);
}

void AccountWindows::offer(AccountMenu &menu)
{
    connect(&menu, &AccountMenu::switchRequested, &m_parts.services.control(), &AccountControl::switchTo);
    connect(&menu, &AccountMenu::addRequested, this, &AccountWindows::add);
    connect(&menu, &AccountMenu::accountsRequested, this, &AccountWindows::accountsRequested);
    connect(&menu, &AccountMenu::signOutRequested, this, &AccountWindows::signOut);
    m_menus.append(&menu);
    update();
}

AccountWindows::~AccountWindows()
{
    delete m_dialog; // nobody would hear it
}

std::optional<AccountWindows::Open> AccountWindows::dialog() const
{
    if (!m_dialog || !m_dialog->isVisible())
        return std::nullopt;
    return Open{m_dialog->again(), WindowInput::of(*m_dialog)};
}

void AccountWindows::reopen(const Open &dialog)
{
    open({}, dialog.again);
    dialog.input.putInto(*m_dialog);
}

AccountsPage::Parts AccountWindows::pageParts()
{
    return {m_parts.services, [this] { add(); }, [this](const QString &name) { signInTo(name); }, [this] { signOut(); },
        m_parts.renew, [](const QUrl &page) { return QDesktopServices::openUrl(page); }};
}

void AccountWindows::update()
{
    const Accounts &accounts = m_parts.services.accounts();
    const bool hasKey = accounts.key() || accounts.state() == Accounts::Key::Refused;
    for (const QPointer<AccountMenu> &menu : std::as_const(m_menus)) {
        if (menu)
            menu->setAccounts(m_parts.services.rows(), hasKey);
    }
}

/// The settings tell it, too; where no key is stored, one is asked for.
void AccountWindows::tellFailure()
{
    const auto &failure = m_parts.services.control().failure();
    const QString text = failure ? AccountText::of(*failure) : QString();
    if (std::exchange(m_told, text) == text || !failure)
        return;
    if (failure->act == AccountControl::Act::Switch && failure->problem == AccountControl::Problem::NoKey)
        return signInTo(failure->name);
    Q_EMIT failed(text);
}

void AccountWindows::signIn()
{
    signInTo(m_parts.services.control().inUse());
}

void AccountWindows::signInTo(const QString &name)
{
    const config::Context *context = m_parts.services.book().contexts().find(name);
    open(context ? context->platform : m_parts.services.accounts().serverUrl(), context ? name : QString());
}

void AccountWindows::add()
{
    open(m_parts.services.accounts().serverUrl(), {});
}

void AccountWindows::open(const QString &address, const QString &again)
{
    if (m_dialog && m_dialog->again() != again)
        m_dialog->close();
    if (!m_dialog || !m_dialog->isVisible()) {
        SignIn::Parts parts = m_parts.signInParts();
        parts.again = again;
        m_dialog = new SignInDialog(std::move(parts), address);
        connect(m_dialog, &SignInDialog::signedIn, this, &AccountWindows::signedIn);
    }
    bringForward(*m_dialog);
}

void AccountWindows::signedIn(const SignIn::Checked &checked)
{
    m_parts.services.control().signedIn(checked);
    if (m_parts.settings.problem())
        Q_EMIT failed(ErrorText::ofSaving(*m_parts.settings.problem()));
}

void AccountWindows::signOut()
{
    m_parts.services.accounts().signOut(this, [this](const std::optional<secrets::StoreError> &error) {
        if (error)
            Q_EMIT failed(tr("You are signed out here, but the keychain still holds the key. Remove it there."));
    });
}

void AccountWindows::hide()
{
    if (m_dialog)
        m_dialog->hide();
}

} // namespace rensei::app

#include "moc_account_windows.cpp"
