#include "agent/session/usage_watch.h"

#include "tests/agent/session/session_case.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;

static constexpr qint64 mebibyte = 1024 * 1024;

static config::Limits someLimits()
{
    config::Limits limits;
    limits.memoryPerSession = 100 * mebibyte;
    limits.memory = 150 * mebibyte;
    limits.processesPerSession = 10;
    limits.processes = 15;
    return limits;
}

static SessionUsage taking(qint64 mebibytes, int processes, bool isEnding = false)
{
    return {.amount = {.memory = mebibytes * mebibyte, .processes = processes}, .isEnding = isEnding};
}

using Usages = std::vector<SessionUsage>;
using Places = QList<std::size_t>;

class UsageWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoTakesTooMuch_data()
    {
        QTest::addColumn<Usages>("usages");
        QTest::addColumn<Places>("found");
        QTest::newRow("nobody") << Usages{} << Places{};
        QTest::newRow("at the limit") << Usages{taking(100, 10)} << Places{};
        QTest::newRow("memory") << Usages{taking(1, 1), taking(101, 1)} << Places{1};
        QTest::newRow("processes") << Usages{taking(1, 11), taking(1, 1)} << Places{0};
        QTest::newRow("two at once") << Usages{taking(101, 1), taking(1, 11)} << Places{0, 1};
        QTest::newRow("together, memory") << Usages{taking(70, 1), taking(81, 1)} << Places{1};
        QTest::newRow("together, processes") << Usages{taking(9, 9), taking(10, 7)} << Places{0};
        QTest::newRow("is ending already") << Usages{taking(101, 1, true), taking(1, 1)} << Places{};
        QTest::newRow("together, but one is ending") << Usages{taking(90, 1, true), taking(90, 1)} << Places{};
        QTest::newRow("together, but one is over its own") << Usages{taking(90, 1), taking(101, 1)} << Places{1};
    }

    void findsWhoTakesTooMuch()
    {
        QFETCH(Usages, usages);
        QFETCH(Places, found);
        Places places;
        for (const Excess &excess : findExcess(usages, someLimits()))
            places.append(excess.session);
        QCOMPARE(places, found);
    }

    void withoutLimitsNobodyTakesTooMuch()
    {
        QVERIFY(findExcess({taking(1'000'000, 1'000'000)}, config::Limits()).empty());
        QVERIFY(!isNearLimit({taking(1'000'000, 1'000'000)}, config::Limits()));
    }

    void saysWhichLimitItWas()
    {
        QCOMPARE(findExcess({taking(2048, 1)}, someLimits()).front().limit,
            u"it took 2.0 GiB of memory, and a session may take 100 MiB"_s);
        QCOMPARE(findExcess({taking(1, 11)}, someLimits()).front().limit,
            u"it ran 11 processes, and a session may run 10"_s);
        QCOMPARE(findExcess({taking(80, 1), taking(90, 1)}, someLimits()).front().limit,
            u"all sessions took 170 MiB of memory, this one the most, and together they may take 150 MiB"_s);
    }

    void aSessionOverItsLimitIsKilledAndSaysWhy()
    {
        SessionCase test;
        test.usage.setLimits(someLimits());
        test.run();
        QVERIFY(test.runner().start.share.isBackground);
        QCOMPARE(test.runner().start.share.own.processes, 20);
        test.runner().usage = TreeAmount{.memory = 100 * mebibyte, .processes = 10};
        test.time.advance(2s);
        QVERIFY(test.runner().signalsSent.isEmpty());
        test.runner().usage = TreeAmount{.memory = 101 * mebibyte, .processes = 10};
        test.time.advance(500ms);
        QCOMPARE(test.runner().signalsSent, QStringList{u"kill"_s});
        test.runner().process->end(0);
        test.time.advance(1s);
        QCOMPARE(test.session->logState().outcome->kind, Outcome::Kind::Failed);
        QCOMPARE(test.lastMessage(), u"over-limit: it took 101 MiB of memory, and a session may take 100 MiB"_s);
    }

    void aSessionThatIsBeingStoppedForSomethingElseKeepsThatReason()
    {
        SessionCase test;
        test.usage.setLimits(someLimits());
        test.run();
        test.session->stop(StopReason::LocalUser);
        test.runner().usage = TreeAmount{.memory = 1, .processes = 11};
        test.time.advance(500ms);
        QCOMPARE(test.runner().signalsSent, QStringList{u"kill"_s});
        test.runner().process->end(1);
        test.time.advance(1s);
        QCOMPARE(test.session->logState().outcome->kind, Outcome::Kind::Stopped);
        QCOMPARE(test.lastMessage(), toText(StopReason::LocalUser));
    }

    void looksOnlyWhileThereAreRunners()
    {
        FakeClock clock;
        UsageWatch watch(clock);
        watch.setLimits(someLimits());
        int looks = 0;
        TreeAmount amount{.memory = 1, .processes = 1};
        {
            QObject owner;
            watch.add(
                &owner,
                [&] {
                    ++looks;
                    return std::optional(amount);
                },
                [](const QString &) {});
            clock.advance(2s);
            QCOMPARE(looks, 4);
            amount.processes = 6; // over half of its limit
            clock.advance(500ms);
            clock.advance(1s);
            QCOMPARE(looks, 4 + 1 + 10);
        }
        clock.advance(1min);
        QCOMPARE(looks, 4 + 1 + 10);
        QCOMPARE(clock.waiting(), 0);
    }
};

RENSEI_TEST(UsageWatchTest)

} // namespace rensei::tests

#include "tst_usage_watch.moc"
