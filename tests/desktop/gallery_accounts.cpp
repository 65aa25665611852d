#include "tests/desktop/gallery_accounts.h"

#include "app/ui/account/rename_dialog.h"
#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/settings/settings_window.h"
#include "app/ui/tray/account_menu.h"
#include "tests/app/backend/account/account_services_fixture.h"
#include "tests/desktop/gallery_checker.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

static void answerAccount(AccountServicesFixture &s)
{
    while (s.status.platform.waiting() > 0) {
        if (s.status.platform.oldestWaiting().path == whoami)
            s.status.platform.answer(200,
                {{u"kind"_s, u"user"_s}, {u"email"_s, u"mark@acme.com"_s},
                    {u"org"_s, QJsonObject{{u"slug"_s, u"acme-corp"_s}, {u"id"_s, u"org_acme"_s}}}});
        else
            s.status.platform.answer(wire::routeMissing());
    }
}

static void answerKeys(AccountServicesFixture &s)
{
    const auto key = [](const QString &id, const QString &name, const QString &made, const QString &used) {
        return QJsonObject{{u"keyId"_s, id}, {u"name"_s, name}, {u"createdAt"_s, made}, {u"lastUsedAt"_s, used}};
    };
    s.status.platform.answer(200,
        {{u"keys"_s,
            QJsonArray{key(u"k1"_s, u"build-host-01 registration key"_s, u"2026-03-01T10:00:00Z"_s, {}),
                key(u"k2"_s, u"laptop"_s, u"2026-06-02T09:00:00Z"_s, u"2026-06-02T13:58:00Z"_s),
                key(u"k3"_s, u"a-key-with-quite-a-long-name-of-a-host-that-nobody-knows-any-more"_s, {}, {})}}});
}

static void scrollDown(const QWidget &window)
{
    for (const QScrollArea *area : window.findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

struct GalleryAccounts : AccountServicesFixture {
    SettingsWindow window{{.settings = settings,
        .accounts = AccountsPage::Parts{
            services, [] {}, [](const QString &) {}, [] {}, [] {}, [](const QUrl &) { return false; }}}};

    GalleryAccounts()
    {
        own.id = u"k2"_s;
        window.findChild<QListWidget *>()->setCurrentRow(0);
    }
};

static void captureAccountPages(Gallery &gallery)
{
    GalleryAccounts s;
    gallery.capture(s.window, u"settings-accounts-checking"_s);
    answerAccount(s);
    s.services.hostKeys().list();
    answerKeys(s);
    gallery.capture(s.window, u"settings-accounts"_s);
    scrollDown(s.window);
    gallery.capture(s.window, u"settings-accounts-hosts"_s);
    s.registeredUrl = AccountFixture::other;
    s.keychain->problem = secrets::StoreProblem::Locked;
    s.services.control().switchTo(u"second"_s);
    s.keychain->answerAll();
    gallery.capture(s.window, u"settings-accounts-locked"_s);
    s.keychain->problem.reset();
    {
        WriteLock other(s.folder.filePath(u"contexts.json"_s));
        if (!other.acquire(0ms))
            qFatal("the list of accounts cannot be locked");
        s.services.control().switchTo(u"second"_s);
        s.keychain->answerAll();
        s.status.clock.advance(2'050ms);
        gallery.capture(s.window, u"settings-accounts-busy"_s);
    }
    s.services.control().switchTo(u"home"_s); // whose key nobody has
    s.keychain->answerAll();
    gallery.capture(s.window, u"settings-accounts-no-key"_s);
    s.services.control().dismiss();
    s.services.hostKeys().revoke(u"k1"_s);
    s.status.platform.answer(wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"));
    scrollDown(s.window);
    gallery.capture(s.window, u"settings-accounts-not-allowed"_s);
    s.services.hostKeys().forget();
    s.services.hostKeys().list();
    s.status.platform.answer(wire::routeMissing());
    scrollDown(s.window);
    gallery.capture(s.window, u"settings-accounts-no-list"_s);
    s.accounts.markRefused();
    gallery.capture(s.window, u"settings-accounts-refused"_s);
}

static void captureQuestions(Gallery &gallery)
{
    GalleryAccounts s;
    answerAccount(s);
    s.window.show();
    s.services.hostKeys().list();
    answerKeys(s);
    for (QAbstractButton *button : s.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->accessibleName().contains("laptop"_L1))
            button->click();
    }
    if (auto *question = s.window.findChild<QMessageBox *>()) {
        gallery.capture(*question, u"accounts-revoke"_s);
        question->close();
    }
    RenameDialog rename(u"work"_s, [](const QString &) { return true; });
    rename.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.capture(rename, u"accounts-rename"_s);
    auto *name = rename.findChild<QLineEdit *>();
    name->setText(u"home"_s);
    Q_EMIT name->textEdited(u"home"_s);
    gallery.capture(rename, u"accounts-rename-taken"_s);
    AccountMenu menu;
    menu.setAccounts(s.services.rows(), true);
    gallery.capture(menu, u"menu-account"_s);
}

static void captureSignInAgain(Gallery &gallery)
{
    SignInFixture s;
    config::Context work{.name = u"work"_s, .platform = u"https://app.rensei.ai"_s};
    work.organisation = u"acme-corp"_s;
    work.email = u"mark@acme.com"_s;
    const config::Contexts contexts = config::withContext({}, work).value();
    SignInDialog dialog({[&s](const QUrl &) { return std::make_unique<ForwardingTransport>(s.transport); }, s.keychain,
                            s.memory, s.clock, [contexts] { return Result<config::Contexts>(contexts); }, u"work"_s},
        u"https://app.rensei.ai"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.capture(dialog, u"sign-in-again"_s);
    dialog.findChildren<QLineEdit *>().at(1)->setText(u"rsk_live_made_up"_s);
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    }
    s.clock.advance({});
    s.transport.answer(
        200, {{u"email"_s, u"ann@other.example"_s}, {u"org"_s, QJsonObject{{u"slug"_s, u"other-organization"_s}}}});
    gallery.capture(dialog, u"sign-in-other-account"_s);
}

void captureAccounts(Gallery &gallery)
{
    captureAccountPages(gallery);
    captureQuestions(gallery);
    captureSignInAgain(gallery);
}

} // namespace rensei::tests
