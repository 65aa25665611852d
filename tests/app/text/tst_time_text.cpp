#include "app/text/time_text.h"

#include "tests/support/test_case.h"

#include <QLocale>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using std::chrono::milliseconds;

static const Instant afternoon{1'780'408'925'000ms}; // 2026-06-02T14:02:05Z

/// English without its translation says "1 minute(s)".
static QString withoutPlural(QString text)
{
    return text.remove(u"(s)"_s);
}

class TimeTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Where the program is run by hand, or its surroundings have another zone.
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
    }

    void agoInTheLargestUnit_data()
    {
        QTest::addColumn<milliseconds>("age");
        QTest::addColumn<QString>("words");

        QTest::newRow("now") << milliseconds(0ms) << u"0 s ago"_s;
        QTest::newRow("what lies ahead is now") << milliseconds(-5min) << u"0 s ago"_s;
        QTest::newRow("seconds") << milliseconds(59'999ms) << u"59 s ago"_s;
        QTest::newRow("a minute") << milliseconds(60s) << u"1 min ago"_s;
        QTest::newRow("less than an hour") << milliseconds(3599s) << u"59 min ago"_s;
        QTest::newRow("an hour") << milliseconds(1h) << u"1 h ago"_s;
        QTest::newRow("less than a day") << milliseconds(24h - 1s) << u"23 h ago"_s;
        QTest::newRow("from a day on the date") << milliseconds(24h) << u"1 Jun 2026"_s;
    }

    void agoInTheLargestUnit()
    {
        QFETCH(milliseconds, age);
        QFETCH(QString, words);
        QCOMPARE(TimeText::ago(afternoon - age, afternoon), words);
    }

    void aSpanInItsTwoLargestUnits_data()
    {
        QTest::addColumn<milliseconds>("span");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("spoken");

        QTest::newRow("nothing") << milliseconds(0ms) << u"0 s"_s << u"0 second"_s;
        QTest::newRow("a negative one is nothing") << milliseconds(-1h) << u"0 s"_s << u"0 second"_s;
        QTest::newRow("seconds") << milliseconds(40s) << u"40 s"_s << u"40 second"_s;
        QTest::newRow("minutes") << milliseconds(18min + 59s) << u"18 min"_s << u"18 minute"_s;
        QTest::newRow("an hour") << milliseconds(1h + 59s) << u"1 h"_s << u"1 hour"_s;
        QTest::newRow("hours and minutes") << milliseconds(2h + 5min) << u"2 h 5 min"_s << u"2 hour 5 minute"_s;
        QTest::newRow("days and hours") << milliseconds(27h + 59min) << u"1 d 3 h"_s << u"1 day 3 hour"_s;
        QTest::newRow("days") << milliseconds(48h) << u"2 d"_s << u"2 day"_s;
    }

    void aSpanInItsTwoLargestUnits()
    {
        QFETCH(milliseconds, span);
        QFETCH(QString, words);
        QFETCH(QString, spoken);
        QCOMPARE(TimeText::span(span), words);
        QCOMPARE(withoutPlural(TimeText::spokenSpan(span)), spoken);
    }

    void whatIsNotKnownIsADashAndIsNotSpoken()
    {
        QCOMPARE(TimeText::span(std::nullopt), unknownText);
        QCOMPARE(TimeText::spokenSpan(std::nullopt), QString());
        QCOMPARE(TimeText::when(std::nullopt, afternoon), unknownText);
    }

    void whenByTheCalendarDay()
    {
        QCOMPARE(TimeText::when(afternoon - 14h, afternoon), u"00:02"_s);
        QCOMPARE(TimeText::when(afternoon - 15h, afternoon), u"yesterday"_s);
        QCOMPARE(TimeText::when(afternoon - 39h, afternoon), u"31 May 2026"_s);
        QCOMPARE(TimeText::when(afternoon + 24h, afternoon), u"3 Jun 2026"_s);
    }

    void aClockHasNoSecondsInAnyLanguage()
    {
        QCOMPARE(TimeText::clock(afternoon), u"14:02"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(TimeText::clock(afternoon), u"14:02"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString english = TimeText::clock(afternoon);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(english.startsWith(u"2:02") && english.endsWith(u"PM"), qPrintable(english));
    }

    void anExactTimeHasDateAndSeconds()
    {
        const QString exact = TimeText::exact(afternoon);
        QVERIFY2(exact.contains(u"2026") && exact.contains(u"14:02:05"), qPrintable(exact));
    }
};

RENSEI_TEST(TimeTextTest)

} // namespace rensei::tests

#include "tst_time_text.moc"
