#pragma once

#include "app/backend/account/account_control.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/wire.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace rensei::tests {

/// Two accounts at one platform and one at another, with a keychain that answers when a test lets it. The first is
/// used.
struct AccountFixture {
    static inline const QString hosted = QStringLiteral("https://app.rensei.ai");
    static inline const QString other = QStringLiteral("https://other.example");

    QTemporaryDir folder;
    FakeClock clock;
    std::shared_ptr<secrets::Stores> stores = std::make_shared<secrets::Stores>();
    FakeSecretStore *keychain = addStore();
    app::Settings settings{folder.filePath(QStringLiteral("desktop.ini"))};
    app::Accounts accounts{stores};
    app::ContextBook book{file(), clock};
    app::AccountControl control{{book, accounts, settings, stores, clock}};
    QSignalSpy changed{&control, &app::AccountControl::changed};

    explicit AccountFixture(bool begins = true)
    {
        write(contexts());
        keychain->entries = {{QStringLiteral("user-key https://app.rensei.ai"), "key of work"},
            {QStringLiteral("user-key https://app.rensei.ai second"), "key of second"},
            {QStringLiteral("user-key https://other.example"), "key of home"}};
        if (begins)
            start();
    }
    ~AccountFixture() { stores->clear(); } // a request without an answer keeps them alive

    FakeSecretStore *addStore()
    {
        stores->push_back(std::make_unique<FakeSecretStore>());
        return static_cast<FakeSecretStore *>(stores->back().get());
    }
    /// `auth switch NAME` in a terminal.
    void byCommandLine(const QString &name)
    {
        auto all = contexts();
        all.active = name;
        write(all);
        noticeFile();
    }
    QString file() const { return folder.filePath(QStringLiteral("contexts.json")); }

    static config::Contexts contexts()
    {
        config::Contexts all;
        for (const auto &[name, platform, organisation] :
            {std::tuple(QStringLiteral("work"), hosted, QStringLiteral("acme")),
                std::tuple(QStringLiteral("second"), hosted, QStringLiteral("umbrella")),
                std::tuple(QStringLiteral("home"), other, QStringLiteral("me"))}) {
            config::Context context{.name = name, .platform = platform};
            context.organisation = organisation;
            all = config::withContext(all, context).value();
        }
        return all;
    }
    void write(const config::Contexts &all) const
    {
        if (!config::saveContexts(file(), all))
            qFatal("the contexts cannot be written");
    }
    config::Contexts onDisk() const { return config::loadContexts(file()).value(); }

    void start()
    {
        book.start();
        control.start(hosted);
        keychain->answerAll();
    }

    /// What another program wrote is noticed.
    void noticeFile()
    {
        QSignalSpy noticed(&book, &app::ContextBook::changed);
        for (int i = 0; i < 500 && noticed.isEmpty(); ++i) {
            QTest::qWait(10); // for the system's word that the file is another
            clock.advance(std::chrono::milliseconds(250));
        }
    }

    void switchTo(const QString &name)
    {
        control.switchTo(name);
        keychain->answerAll();
    }
    QByteArray key() const { return accounts.key() ? accounts.key()->view().toByteArray() : QByteArray("none"); }
};

} // namespace rensei::tests
