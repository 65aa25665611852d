#include "agent/secrets/keychain.h"

#include "tests/agent/secrets/answers.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::secrets;
using rensei::Secret;
using rensei::SystemClock;
using rensei::tests::FakeClock;
using rensei::tests::problem;
using rensei::tests::StoreCalls;
using rensei::tests::token;

static const SecretId key{SecretKind::UserKey, u"https://a.example"_s};

// Each class is about one state of the machine, into which with_keyring.sh puts it.

class TestKeychainOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesReadsReplacesAndRemoves()
    {
        SystemClock clock;
        const auto store = makeKeychain(clock);
        StoreCalls calls(*store);
        QCOMPARE(calls.read(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        QCOMPARE(calls.write(token, "two"), QByteArray("ok"));
        QCOMPARE(calls.read(token), QByteArray("two"));
        QCOMPARE(calls.read(key), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.remove(token), QByteArray("ok"));
        QCOMPARE(calls.read(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(key, "left for the locked case"), QByteArray("ok"));
    }

    void fault11_23_whatIsNotThereIsNotRemoved()
    {
        SystemClock clock;
        const auto store = makeKeychain(clock);
        StoreCalls calls(*store);
        QCOMPARE(calls.remove(token), problem(StoreProblem::NoEntry));
        QCOMPARE(calls.write(token, "one"), QByteArray("ok"));
        QCOMPARE(calls.remove(token), QByteArray("ok"));
        QCOMPARE(calls.remove(token), problem(StoreProblem::NoEntry));
    }

    void noAnswerOnceTheContextIsGone()
    {
        SystemClock clock;
        const auto store = makeKeychain(clock);
        int answers = 0;
        {
            QObject gone;
            store->read(key, &gone, [&answers](const auto &) { ++answers; });
        }
        QCOMPARE(StoreCalls(*store).write(key, "left for the locked case"), QByteArray("ok"));
        QCOMPARE(answers, 0);
    }
};

class TestKeychainLocked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallReportsLocked()
    {
        SystemClock clock;
        const auto store = makeKeychain(clock);
        StoreCalls calls(*store);
        QCOMPARE(calls.read(key), problem(StoreProblem::Locked));
        QCOMPARE(calls.read(token), problem(StoreProblem::Locked));
        QCOMPARE(calls.write(token, "one"), problem(StoreProblem::Locked));
        QCOMPARE(calls.remove(key), problem(StoreProblem::Locked));
    }
};

class TestKeychainAbsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallReportsAbsent()
    {
        SystemClock clock;
        const auto store = makeKeychain(clock);
        StoreCalls calls(*store);
        QCOMPARE(calls.read(token), problem(StoreProblem::Absent));
        QCOMPARE(calls.write(token, "one"), problem(StoreProblem::Absent));
        QCOMPARE(calls.remove(token), problem(StoreProblem::Absent));
    }
};

/// A service that takes every call and never answers.
class SilentService final : public QDBusVirtualObject {
public:
    int calls = 0;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++calls;
        message.setDelayedReply(true);
        return true;
    }
};

class TestKeychainSilent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallEndsAfterTenSeconds()
    {
        SilentService service;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent"_s);
        QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));

        FakeClock clock;
        const auto store = makeKeychain(clock);
        QObject context;
        QByteArrayList answers;
        store->read(
            token, &context, [&answers](const auto &result) { answers.append(rensei::tests::describeResult(result)); });
        QVERIFY(QTest::qWaitFor([&service] { return service.calls > 0; }, 5'000));
        clock.advance(9'999ms);
        QCOMPARE(answers.size(), 0);
        clock.advance(1ms);
        QCOMPARE(answers, QByteArrayList{problem(StoreProblem::TimedOut)});
        clock.advance(1min);
        QCOMPARE(answers.size(), 1);
    }
};

RENSEI_TEST(TestKeychainOpen)
RENSEI_TEST(TestKeychainLocked)
RENSEI_TEST(TestKeychainAbsent)
RENSEI_TEST(TestKeychainSilent)
#include "tst_keychain.moc"
