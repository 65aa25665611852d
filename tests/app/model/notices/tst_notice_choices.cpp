#include "app/model/notices/notice_choices.h"

#include "tests/support/test_case.h"

#include <QDateTime>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static Instant at(const char *time, int day = 2)
{
    return toInstant(QDateTime(QDate(2026, 6, day), QTime::fromString(QLatin1StringView(time), u"H:mm"_s)));
}

class NoticeChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNightIsQuietWhenThatWasChosen_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<int>("day"); // of the end; 0: it is not quiet
        QTest::newRow("before") << QByteArray("21:59") << 0;
        QTest::newRow("it begins") << QByteArray("22:00") << 3;
        QTest::newRow("before midnight") << QByteArray("23:59") << 3;
        QTest::newRow("after midnight") << QByteArray("0:00") << 2;
        QTest::newRow("towards its end") << QByteArray("6:59") << 2;
        QTest::newRow("after it") << QByteArray("7:00") << 0;
    }

    void theNightIsQuietWhenThatWasChosen()
    {
        QFETCH(QByteArray, time);
        QFETCH(int, day);
        NoticeChoices choices;
        QVERIFY(!quietUntil(choices, at(time.constData())));
        choices.isQuietAtNight = true;
        QCOMPARE(quietUntil(choices, at(time.constData())), day > 0 ? std::optional(at("7:00", day)) : std::nullopt);
    }

    void quietHoursMayBeInTheDay()
    {
        const NoticeChoices choices{.isQuietAtNight = true, .quietHours = {QTime(12, 0), QTime(13, 0)}};
        QVERIFY(!quietUntil(choices, at("11:59")));
        QCOMPARE(quietUntil(choices, at("12:00")), at("13:00"));
        QVERIFY(!quietUntil(choices, at("13:00")));
        const NoticeChoices none{.isQuietAtNight = true, .quietHours = {QTime(12, 0), QTime(12, 0)}};
        QVERIFY(!quietUntil(none, at("12:00")));
    }

    void aFileKeepsThem()
    {
        const NoticeChoices all{.questions = false,
            .sessions = true,
            .computer = false,
            .isQuietAtNight = true,
            .quietHours = {QTime(21, 30), QTime(6, 15)}};
        QCOMPARE(parseNoticeChoices(toText(all)), all);
        QCOMPARE(parseNoticeChoices(toText({})), NoticeChoices());
        QCOMPARE(parseNoticeChoices({}), NoticeChoices());
        QCOMPARE(parseNoticeChoices(u"from=25:00 to=x =07:00 what"_s), NoticeChoices());
    }
};

RENSEI_TEST(NoticeChoicesTest)

} // namespace rensei::tests

#include "tst_notice_choices.moc"
