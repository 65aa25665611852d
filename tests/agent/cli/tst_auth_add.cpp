#include "agent/cli/auth/auth_add.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

static const QString authPlatform = u"https://app.example"_s;

/// An account that is being added, with everything around it.
struct AuthAddFixture {
    QTemporaryDir folder;
    QString file = folder.filePath(u"contexts.json"_s);
    tests::FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    tests::FakeTransport platform;
    tests::FakeSecretStore store;
    std::unique_ptr<AuthAdd> adding;
    std::optional<AuthAdd::Outcome> outcome;

    void add(const config::Context &context, const QByteArray &secret)
    {
        outcome.reset();
        const auto read = [secret](QObject *, const std::function<void(Result<Secret>)> &then) {
            then(Secret(QByteArray(secret)));
        };
        adding = std::make_unique<AuthAdd>(AuthAdd::Parts{platform, client, store, agent.clock, read, file}, context);
        adding->start([this](const AuthAdd::Outcome &came) { outcome = came; });
    }

    void addUser(const QString &name, const QString &organisation, const QByteArray &secret)
    {
        add({.name = name, .kind = config::ContextKind::User, .platform = authPlatform}, secret);
        platform.answer(200, {{u"email"_s, u"mark@acme.com"_s}, {u"org"_s, organisation}});
        store.answerAll();
    }

    config::Contexts contexts() const { return *config::loadContexts(file); }
};

class TestAuthAdd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
    void keyRejections_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char *name, ErrorKind kind, int httpStatus, const QString &prefix) {
            QTest::newRow(name) << int(kind) << httpStatus << prefix;
        };
        row("a refused key", ErrorKind::Unauthorized, 401, u"This key was refused. Check"_s);
        row("a key without that right", ErrorKind::Forbidden, 403,
            u"This key cannot sign in. A user key is needed here."_s);
        row("no account service is no objection", ErrorKind::RouteMissing, 404, u""_s);
        row("offline", ErrorKind::Offline, 0, u"The platform cannot be reached"_s);
        row("an outage", ErrorKind::Overloaded, 503, u"The platform answered 503"_s);
        row("an unreadable reply", ErrorKind::BadReply, 0, u"The platform's answer cannot be read"_s);
    }

    void keyRejections()
    {
        QFETCH(int, kind);
        QFETCH(int, httpStatus);
        QFETCH(QString, prefix);
        const QString rejection = keyRejectionText(Error{.kind = ErrorKind(kind), .httpStatus = httpStatus});
        QCOMPARE(rejection.left(prefix.size()), prefix);
        QCOMPARE(rejection.isEmpty(), prefix.isEmpty());
    }

    void aKeyIsStoredWhereItAlwaysWasAndHasAContext()
    {
        AuthAddFixture f;
        f.addUser({}, u"acme-corp"_s, "k1");
        QVERIFY(f.outcome);
        QCOMPARE(f.outcome->code, ExitSuccess);
        QCOMPARE(f.outcome->text,
            u"Stored the user key for https://app.example in the fake store. It is that of mark@acme.com, acme-corp. "
            "Its context is acme-corp, which is active."_s);
        QCOMPARE(f.store.entries, (QMap<QString, QByteArray>{{u"user-key https://app.example"_s, "k1"}}));
        QCOMPARE(f.contexts().active, u"acme-corp"_s);
    }

    void aSecondAccountHasAKeyOfItsOwn()
    {
        AuthAddFixture f;
        f.addUser({}, u"acme-corp"_s, "k1");
        f.addUser(u"play"_s, u"umbrella"_s, "k2");
        QVERIFY2(f.outcome->text.endsWith(u"Its context is play. Switch to it with: rensei-agent auth switch play"_s),
            qPrintable(f.outcome->text));
        QCOMPARE(f.store.entries.value(u"user-key https://app.example"_s), "k1");
        QCOMPARE(f.store.entries.value(u"user-key https://app.example play"_s), "k2");
        // The same account again replaces its key and nothing else.
        f.addUser({}, u"acme-corp"_s, "k3");
        QCOMPARE(f.store.entries.value(u"user-key https://app.example"_s), "k3");
        QCOMPARE(f.contexts().all.size(), 2);
    }

    void aNameOfAnotherPlatformIsRefusedBeforeAnythingIsStored()
    {
        AuthAddFixture f;
        QVERIFY(config::saveContexts(f.file,
            {.all = {{.name = u"work"_s, .kind = config::ContextKind::User, .platform = u"https://else.example"_s}}}));
        f.addUser(u"work"_s, u"acme"_s, "k1");
        QCOMPARE(f.outcome->code, ExitFailure);
        QVERIFY2(f.outcome->text.startsWith(u"The name work is taken"_s), qPrintable(f.outcome->text));
        QVERIFY(f.store.entries.isEmpty());
    }

    void whatTheStoreRefusesHasNoContext()
    {
        AuthAddFixture f;
        f.store.problem = secrets::StoreProblem::Locked;
        f.addUser({}, u"acme"_s, "k1");
        QCOMPARE(f.outcome->code, ExitFailure);
        QVERIFY2(f.outcome->text.contains(u"--file-store"_s), qPrintable(f.outcome->text));
        QVERIFY(f.contexts().all.isEmpty());
    }

    void theProjectIsOneOfTheAccounts()
    {
        const QJsonObject account{{u"org"_s, u"acme"_s},
            {u"projects"_s,
                QJsonArray{QJsonObject{{u"id"_s, u"p1"_s}, {u"slug"_s, u"web"_s}},
                    QJsonObject{{u"id"_s, u"p2"_s}, {u"slug"_s, u"tools"_s}, {u"isDefault"_s, true}}}}};
        AuthAddFixture f;
        config::Context context{.name = {}, .kind = config::ContextKind::User, .platform = authPlatform};
        f.add(context, "k");
        f.platform.answer(200, account);
        f.store.answerAll();
        QCOMPARE(f.contexts().all.first().project, u"tools"_s);
        context.project = u"wbe"_s;
        f.add(context, "k");
        f.platform.answer(200, account);
        QCOMPARE(f.outcome->text, u"This account has no project wbe. Did you mean web?"_s);
    }

    void aClientIsTriedAndItsSecretKept()
    {
        AuthAddFixture f;
        const config::Context client{
            .name = u"ci"_s, .kind = config::ContextKind::Client, .platform = authPlatform, .clientId = u"m2m_1"_s};
        f.add(client, "s3cret");
        QCOMPARE(f.platform.sent.last().path, u"/api/oauth/token"_s);
        f.platform.answer(200, {{u"access_token"_s, u"eyJ"_s}, {u"expires_in"_s, 3600}});
        f.store.answerAll();
        QCOMPARE(f.outcome->code, ExitSuccess);
        QCOMPARE(f.store.entries, (QMap<QString, QByteArray>{{u"client-secret https://app.example ci"_s, "s3cret"}}));
        QCOMPARE(f.contexts().find(u"ci"_s)->clientId, u"m2m_1"_s);
        f.store.entries.clear();
        f.add(client, "wrong");
        f.platform.answer(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401});
        QCOMPARE(f.outcome->text, u"The platform refused this client. Check its id and its secret."_s);
        QVERIFY(f.store.entries.isEmpty());
    }
};

RENSEI_TEST(TestAuthAdd)
#include "tst_auth_add.moc"
