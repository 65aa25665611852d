#include "agent/base/instant.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::parseInstant;

// Source: agent/platform/PROTOCOL.md, "Time and number normalization": every row of its table.
class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("iso");
        const QString then = u"2026-06-02T14:00:00.000Z"_s;
        QTest::newRow("milliseconds") << QJsonValue(1'780'408'800'000.0) << then;
        QTest::newRow("seconds") << QJsonValue(1'780'408'800.0) << then;
        QTest::newRow("milliseconds times 1000") << QJsonValue(1'780'408'800'000'000.0) << then;
        QTest::newRow("the smallest number of seconds") << QJsonValue(1e9) << u"2001-09-09T01:46:40.000Z"_s;
        QTest::newRow("a number below it") << QJsonValue(999'999'999.0) << QString();
        QTest::newRow("the smallest number of milliseconds") << QJsonValue(1e11) << u"1973-03-03T09:46:40.000Z"_s;
        QTest::newRow("the smallest number of the unit bug") << QJsonValue(1e14) << u"1973-03-03T09:46:40.000Z"_s;
        QTest::newRow("an absurd number") << QJsonValue(1e18) << QString();
        QTest::newRow("zero") << QJsonValue(0) << QString();
        QTest::newRow("a number below zero") << QJsonValue(-1e12) << QString();
        QTest::newRow("a number as text") << QJsonValue(u"1780408800000"_s) << then;
        QTest::newRow("ISO text") << QJsonValue(u"2026-06-02T14:00:00Z"_s) << then;
        QTest::newRow("ISO text with milliseconds")
            << QJsonValue(u"2026-06-02T14:00:00.250Z"_s) << u"2026-06-02T14:00:00.250Z"_s;
        QTest::newRow("ISO text of another zone") << QJsonValue(u"2026-06-02T16:00:00+02:00"_s) << then;
        // 1780410120000000 ms, written as a date by the server.
        QTest::newRow("the unit bug as text")
            << QJsonValue(u"+058388-12-13T14:40:00.000Z"_s) << u"2026-06-02T14:22:00.000Z"_s;
        QTest::newRow("six digits below zero") << QJsonValue(u"-058388-12-13T14:40:00.000Z"_s) << QString();
        QTest::newRow("a month that does not exist") << QJsonValue(u"+058388-13-13T14:40:00.000Z"_s) << QString();
        QTest::newRow("another text") << QJsonValue(u"yesterday"_s) << QString();
        QTest::newRow("an empty text") << QJsonValue(u""_s) << QString();
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QString();
        QTest::newRow("a truth value") << QJsonValue(true) << QString();
    }

    void reads()
    {
        QFETCH(QJsonValue, value);
        const auto instant = parseInstant(value);
        QTEST(instant ? rensei::toIso(*instant) : QString(), "iso");
    }

    void onlyASignedYearOfSixDigitsIsExpanded()
    {
        QVERIFY(rensei::isExpandedYear(u"+058388-12-13T14:40:00.000Z"_s));
        QVERIFY(!rensei::isExpandedYear(u"2026-06-02T14:00:00Z"_s));
        QVERIFY(!rensei::isExpandedYear(1e15));
    }

    void aDateTimeComesBackTheSame()
    {
        const rensei::Instant instant{std::chrono::milliseconds(1'780'408'800'123)};
        QCOMPARE(rensei::toInstant(rensei::toDateTime(instant)), instant);
        QCOMPARE(rensei::toIso(instant), u"2026-06-02T14:00:00.123Z"_s);
    }
};

RENSEI_TEST(TestInstant)
#include "tst_instant.moc"
