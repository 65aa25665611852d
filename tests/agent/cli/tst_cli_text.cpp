#include "agent/cli/cli_text.h"
#include "tests/support/test_case.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using namespace std::chrono_literals;

using Duration = std::optional<std::chrono::milliseconds>;
using Money = std::optional<double>;
Q_DECLARE_METATYPE(Duration)
Q_DECLARE_METATYPE(Money)

class TestCliText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<Duration>("duration");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown is not zero") << Duration() << u"–"_s;
        QTest::newRow("just started") << Duration(999ms) << u"0 s"_s;
        QTest::newRow("the clock went back") << Duration(-3s) << u"0 s"_s;
        QTest::newRow("seconds") << Duration(59s) << u"59 s"_s;
        QTest::newRow("minutes") << Duration(9min + 59s) << u"9 min"_s;
        QTest::newRow("hours and minutes") << Duration(65min) << u"1 h 5 min"_s;
        QTest::newRow("whole hours") << Duration(2h) << u"2 h"_s;
        QTest::newRow("days and hours") << Duration(51h) << u"2 d 3 h"_s;
    }

    void durations()
    {
        QFETCH(Duration, duration);
        QTEST(durationText(duration), "text");
    }

    void money_data()
    {
        QTest::addColumn<Money>("dollars");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown is not zero") << Money() << u"–"_s;
        QTest::newRow("nothing") << Money(0.0) << u"$0.00"_s;
        QTest::newRow("under a cent") << Money(0.0099) << u"<$0.01"_s;
        QTest::newRow("a cent") << Money(0.01) << u"$0.01"_s;
        QTest::newRow("cents") << Money(0.14) << u"$0.14"_s;
        QTest::newRow("rounded") << Money(3.239) << u"$3.24"_s;
        QTest::newRow("negative") << Money(-1.0) << u"–"_s;
        QTest::newRow("infinite") << Money(std::numeric_limits<double>::infinity()) << u"–"_s;
    }

    void money()
    {
        QFETCH(Money, dollars);
        QTEST(moneyText(dollars), "text");
    }

    // The tests run in UTC.
    void times()
    {
        const Instant now{std::chrono::milliseconds(1'780'410'120'000)}; // 2026-06-02T14:22:00Z
        QCOMPARE(timeText({}, now), u"–"_s);
        QCOMPARE(timeText(now, now), u"14:22"_s);
        QCOMPARE(timeText(now - 14h - 22min, now), u"00:00"_s);
        QCOMPARE(timeText(now - 15h, now), u"yesterday"_s);
        QCOMPARE(timeText(now - 48h, now), u"2026-05-31"_s);
    }
};

RENSEI_TEST(TestCliText)
#include "tst_cli_text.moc"
