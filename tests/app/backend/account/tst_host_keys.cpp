#include "app/backend/account/host_keys.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using KeysState = HostKeys::State;

struct HostKeysFixture {
    FakeClock clock;
    FakeTransport transport;
    platform::UserApi api{transport, clock};
    std::optional<platform::Account> account = platform::Account();
    OwnHostKey own{.platform = u"https://app.rensei.ai"_s, .id = u"key_2"_s};
    HostKeys keys{{api, [this] { return account; }, [this] { return own; }}};
    QSignalSpy refused{&keys, &HostKeys::refused};

    HostKeysFixture() { account->orgId = u"org_acme"_s; }

    static QJsonObject twoKeys()
    {
        return {{u"keys"_s,
            QJsonArray{QJsonObject{{u"keyId"_s, u"key_1"_s}, {u"name"_s, u"build-1"_s}},
                QJsonObject{{u"keyId"_s, u"key_2"_s}, {u"name"_s, u"laptop"_s}}}}};
    }
    void list()
    {
        keys.list();
        transport.answer(200, twoKeys());
    }
};

class HostKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeysOfTheOrganizationAreListed()
    {
        HostKeysFixture s;
        s.keys.list();
        QCOMPARE(s.keys.state(), KeysState::Loading);
        QCOMPARE(s.transport.oldestWaiting().path, u"/api/org/org_acme/keys"_s);
        s.transport.answer(200, HostKeysFixture::twoKeys());
        QCOMPARE(s.keys.state(), KeysState::Listed);
        QCOMPARE(s.keys.keys().first().id, u"key_2"_s); // this computer's
    }

    void withoutAnOrganizationNobodyIsAsked()
    {
        HostKeysFixture s;
        s.account.reset();
        s.keys.list();
        QCOMPARE(s.keys.state(), KeysState::NoAccount);
        QCOMPARE(s.transport.waiting(), 0);
    }

    void whyThereIsNoListIsDistinguished_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<KeysState>("state");
        QTest::newRow("no such route") << wire::routeMissing() << KeysState::NotOffered;
        QTest::newRow("no right") << wire::refusal(ErrorKind::Forbidden, 403, "Forbidden") << KeysState::NotAllowed;
        QTest::newRow("offline") << wire::offline() << KeysState::Failed;
        QTest::newRow("trouble") << wire::refusal(ErrorKind::Overloaded, 500) << KeysState::Failed;
        QTest::newRow("the key is refused") << wire::refusal(ErrorKind::Unauthorized, 401, "no") << KeysState::Failed;
    }

    void whyThereIsNoListIsDistinguished()
    {
        QFETCH(Error, error);
        HostKeysFixture s;
        s.keys.list();
        s.transport.answer(error);
        QTEST(s.keys.state(), "state");
        QVERIFY(s.keys.keys().isEmpty());
        QCOMPARE(s.refused.size(), error.kind == ErrorKind::Unauthorized ? 1 : 0);
    }

    void aKeyIsRevokedOnce()
    {
        HostKeysFixture s;
        s.list();
        s.keys.revoke(u"key_1"_s);
        s.keys.revoke(u"key_2"_s); // while another is being revoked
        QCOMPARE(s.transport.waiting(), 1);
        QCOMPARE(s.transport.oldestWaiting().method, "DELETE"_ba);
        QCOMPARE(s.transport.oldestWaiting().path, u"/api/org/org_acme/keys/key_1"_s);
        QCOMPARE(s.keys.revoking(), u"key_1"_s);
        s.transport.answer(204);
        QCOMPARE(s.keys.revoked(), u"build-1"_s);
        QCOMPARE(s.keys.keys().size(), 1);
        QCOMPARE(s.keys.revoking(), QString());
    }

    void aKeyThatIsGoneCountsAsRevoked()
    {
        HostKeysFixture s;
        s.list();
        s.keys.revoke(u"key_1"_s);
        s.transport.answer(wire::refusal(ErrorKind::NotFound, 404, "Key not found"));
        QCOMPARE(s.keys.revoked(), u"build-1"_s);
    }

    void aRefusedRevocationLeavesTheKeyInTheList()
    {
        HostKeysFixture s;
        s.list();
        s.keys.revoke(u"key_1"_s);
        s.transport.answer(wire::refusal(ErrorKind::Forbidden, 403, "Forbidden"));
        QCOMPARE(s.keys.refusal()->state, KeysState::NotAllowed);
        QCOMPARE(s.keys.refusal()->keyName, u"build-1"_s);
        QCOMPARE(s.keys.keys().size(), 2);
        s.keys.dismiss();
        QVERIFY(!s.keys.refusal());
    }

    void answersForAnEarlierAccountAreIgnored()
    {
        HostKeysFixture s;
        s.list();
        s.keys.revoke(u"key_1"_s);
        const auto late = s.transport.takeOldest();
        s.keys.list();
        const auto lateList = s.transport.takeOldest();
        s.keys.forget();
        QVERIFY(s.keys.keys().isEmpty());
        late(wire::offline().kind == ErrorKind::Offline ? Result<http::Response>(fail(wire::offline()))
                                                        : Result<http::Response>(http::Response()));
        http::Response page;
        page.body = HostKeysFixture::twoKeys();
        page.root = page.body;
        lateList(page);
        QVERIFY(s.keys.keys().isEmpty() && !s.keys.refusal());
        QCOMPARE(s.keys.state(), KeysState::NotAsked);
    }
};

RENSEI_TEST(HostKeysTest)

} // namespace rensei::tests

#include "tst_host_keys.moc"
