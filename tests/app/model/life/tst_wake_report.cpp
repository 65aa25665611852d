#include "app/model/life/wake_report.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::SessionPayload;
using platform::PublicStatus;
using ReportOutcome = WakeReport::Outcome;

/// A night in which one session was there.
struct NightCase {
    SleepFacts facts{.from = Instant(23h),
        .to = Instant(31h),
        .before = {{.sessionId = u"raw-1"_s, .sessionPublicId = u"pub-1"_s, .issueIdentifier = u"ENG-1"_s}},
        .after = {{.sessionId = u"raw-0"_s, .endedAt = Instant(20h), .exitKind = u"completed"_s},
            {.sessionId = u"raw-1"_s, .sessionPublicId = u"pub-1"_s, .issueIdentifier = u"ENG-1"_s}}};

    SessionPayload &now() { return facts.after.last(); }
    void end(const QString &kind)
    {
        now().endedAt = Instant(31h);
        now().exitKind = kind;
    }
};

class WakeReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEndedIsTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<std::optional<PublicStatus>>("listed");
        QTest::addColumn<ReportOutcome>("outcome");
        using Listed = std::optional<PublicStatus>;
        QTest::newRow("completed") << u"completed"_s << Listed() << ReportOutcome::Completed;
        QTest::newRow("whatever is listed")
            << u"completed"_s << Listed(PublicStatus::Working) << ReportOutcome::Completed;
        QTest::newRow("stopped") << u"operator-cancelled"_s << Listed() << ReportOutcome::Stopped;
        QTest::newRow("too long") << u"timeout"_s << Listed() << ReportOutcome::Failed;
        QTest::newRow("a word of later") << u"eclipse"_s << Listed() << ReportOutcome::Failed;
        QTest::newRow("taken, works") << u"lost-ownership"_s << Listed(PublicStatus::Working)
                                      << ReportOutcome::RunsElsewhere;
        QTest::newRow("taken, queued") << u"lost-ownership"_s << Listed(PublicStatus::Queued)
                                       << ReportOutcome::QueuedAgain;
        QTest::newRow("taken, done") << u"host-stopping"_s << Listed(PublicStatus::Completed)
                                     << ReportOutcome::CompletedElsewhere;
        QTest::newRow("taken, failed") << u"lost-ownership"_s << Listed(PublicStatus::Failed)
                                       << ReportOutcome::GivenAway;
        QTest::newRow("taken, not listed") << u"lost-ownership"_s << Listed() << ReportOutcome::GivenAway;
    }

    void whatEndedIsTold()
    {
        QFETCH(QString, kind);
        QFETCH(std::optional<PublicStatus>, listed);
        NightCase night;
        night.end(kind);
        if (listed)
            night.facts.listed.insert(u"pub-1"_s, *listed);
        const auto report = makeWakeReport(night.facts);
        QVERIFY(report);
        QCOMPARE(report->from, Instant(23h));
        QCOMPARE(report->to, Instant(31h));
        QCOMPARE(report->lines.size(), 1);
        QCOMPARE(report->lines.first().name, u"ENG-1"_s);
        QTEST(report->lines.first().outcome, "outcome");
    }

    void whatIsNoNewsIsNotTold_data()
    {
        using NightChange = std::function<void(NightCase &)>;
        QTest::addColumn<NightChange>("change");
        QTest::newRow("it goes on") << NightChange([](NightCase &night) { night.now().endedAt.reset(); });
        QTest::newRow("another run goes on") << NightChange([](NightCase &night) { night.end(u"continued"_s); });
        QTest::newRow("nothing is known of it") << NightChange([](NightCase &night) { night.facts.after.clear(); });
        QTest::newRow("it had ended before")
            << NightChange([](NightCase &night) { night.facts.before.first().endedAt = Instant(22h); });
        QTest::newRow("it began afterwards") << NightChange([](NightCase &night) { night.facts.before.clear(); });
        QTest::newRow("a nap") << NightChange([](NightCase &night) { night.facts.to = Instant(23h) + 299s; });
    }

    void whatIsNoNewsIsNotTold()
    {
        using NightChange = std::function<void(NightCase &)>;
        QFETCH(NightChange, change);
        NightCase night;
        night.end(u"completed"_s);
        QVERIFY(makeWakeReport(night.facts));
        change(night);
        QVERIFY(!makeWakeReport(night.facts));
    }
};

RENSEI_TEST(WakeReportTest)

} // namespace rensei::tests

#include "tst_wake_report.moc"
