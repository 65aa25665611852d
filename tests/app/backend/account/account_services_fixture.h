#pragma once

#include "app/backend/account/account_services.h"
#include "tests/app/backend/account/account_fixture.h"
#include "tests/app/backend/sign_in_fixture.h"
#include "tests/app/backend/status_monitor_fixture.h"

namespace rensei::tests {

/// The accounts of AccountFixture, connected as the desktop does it.
struct AccountServicesFixture {
    StatusMonitorFixture status;
    QTemporaryDir folder;
    std::shared_ptr<secrets::Stores> stores = std::make_shared<secrets::Stores>();
    FakeSecretStore *keychain = addStore();
    app::Settings settings{folder.filePath(QStringLiteral("desktop.ini"))};
    app::Accounts accounts{stores};
    FakeTransport others;
    app::OwnHostKey own;
    QString registeredUrl;
    app::AccountServices services{{accounts, settings, status.monitor, status.api, status.clock, stores,
        [this](const QUrl &) { return std::make_unique<ForwardingTransport>(others); },
        folder.filePath(QStringLiteral("contexts.json")), [this] { return own; }, [this] { return registeredUrl; },
        [](const QString &) { return QUrl(QStringLiteral("https://app.rensei.ai/acme/settings/api-keys")); }}};
    QSignalSpy changed{&services, &app::AccountServices::changed};

    AccountServicesFixture()
    {
        if (!config::saveContexts(folder.filePath(QStringLiteral("contexts.json")), AccountFixture::contexts()))
            qFatal("the contexts cannot be written");
        keychain->entries = {{QStringLiteral("user-key https://app.rensei.ai"), "key of work"},
            {QStringLiteral("user-key https://app.rensei.ai second"), "key of second"}};
        QObject::connect(
            &accounts, &app::Accounts::changed, &services, [this] { status.use(accounts.key() != nullptr); });
        services.start(AccountFixture::hosted);
        keychain->answerAll();
    }
    ~AccountServicesFixture() { stores->clear(); } // a request without an answer keeps them alive

    FakeSecretStore *addStore()
    {
        stores->push_back(std::make_unique<FakeSecretStore>());
        return static_cast<FakeSecretStore *>(stores->back().get());
    }
    app::AccountRow row(const QString &name) const
    {
        for (const app::AccountRow &one : services.rows()) {
            if (one.name == name)
                return one;
        }
        return {};
    }
};

} // namespace rensei::tests
