#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <QLocale>
#include <QScopeGuard>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::Money;
using platform::PublicStatus;
using platform::StuckSignal;

static SessionRow working()
{
    SessionRow row;
    row.session.id = u"a"_s;
    row.session.identifier = u"ENG-124"_s;
    row.session.status = PublicStatus::Working;
    row.session.startedAt = noon - 12min;
    row.session.health = {Health::Level::Red, {StuckSignal::ToolLoopStuck}, {}};
    return row;
}

class SessionTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_32_amountsHaveTheDigitsOfOneScript()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(SessionText::money(platform::Money{12'350'000}), u"$١٢٫٣٥"_s);
        QCOMPARE(SessionText::money(platform::Money{1}), u"<$٠٫٠١"_s);
        QCOMPARE(SessionText::exactMoney(platform::Money{12'350'000}), u"$١٢٫٣٥٠٠٠٠"_s);
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRowIsSpokenAsASentence()
    {
        QCOMPARE(SessionText::spoken(working(), false, noon).remove(u"(s)"_s),
            u"ENG-124, working, red: tool loop stuck, 12 minute"_s);
    }

    void aRowWithAQuestionSaysSo()
    {
        SessionRow row = working();
        row.isWaiting = true;
        QCOMPARE(SessionText::listed(row, noon), u"working"_s); // what it waits for is that it is stuck
        row.session.health = {Health::Level::Green, {}, {}};
        QCOMPARE(SessionText::listed(row, noon), u"waits for you"_s);
        QVERIFY(SessionText::spoken(row, false, noon).startsWith(u"ENG-124, waits for you, "_s));
        row.stop = StopProgress{.since = noon - 3s};
        QCOMPARE(SessionText::listed(row, noon), u"stopping, asked 3 s ago"_s);
        row.stop.reset();
        row.session.status = PublicStatus::Failed; // nobody has looked at it yet
        QCOMPARE(SessionText::listed(row, noon), u"failed"_s);
    }

    void whatIsNotKnownIsNotSpoken()
    {
        SessionRow row = working();
        row.session.identifier.clear();
        row.session.status = PublicStatus::Queued;
        QCOMPARE(SessionText::spoken(row, false, noon), u"session without an issue, queued, red: tool loop stuck"_s);
    }

    void aStaleRowIsSpokenWithoutItsHealth()
    {
        const QString spoken = SessionText::spoken(working(), true, noon);
        QVERIFY(spoken.contains(u"health unknown"));
        QVERIFY(!spoken.contains(u"red"));
        QVERIFY(!spoken.contains(u"stuck"));
    }

    void undocumentedSignalsAreSaidAsTheyCameOnOneLine()
    {
        SessionRow row = working();
        row.session.health.others = {u"on\nfire"_s};
        QCOMPARE(SessionText::health(row, false), u"red: tool loop stuck, on fire"_s);
    }

    void statuses()
    {
        QCOMPARE(SessionText::status({.status = PublicStatus::Stopped, .statusText = u"x"_s}), u"stopped"_s);
        QCOMPARE(SessionText::status({.status = PublicStatus::Other, .statusText = u"timed_out"_s}), u"timed_out"_s);
        QCOMPARE(SessionText::status({.status = PublicStatus::Other}), unknownText);
    }

    void aStopSaysHowFarItIs()
    {
        SessionRow row = working();
        QCOMPARE(SessionText::progress(row, noon), u"working"_s);
        row.stop = StopProgress{StopProgress::Phase::Requested, noon - 3s};
        QCOMPARE(SessionText::progress(row, noon), u"stopping, asked 3 s ago"_s);
        row.stop->phase = StopProgress::Phase::Delivered;
        QCOMPARE(SessionText::progress(row, noon), u"stopping, delivered"_s);
        row.stop->phase = StopProgress::Phase::Late;
        QCOMPARE(SessionText::progress(row, noon), u"still stopping"_s);
    }

    void money_data()
    {
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("exact");

        QTest::newRow("nothing is nothing") << qint64(0) << u"$0.00"_s << u"$0.000000"_s;
        QTest::newRow("under a cent is not nothing") << qint64(1) << u"<$0.01"_s << u"$0.000001"_s;
        QTest::newRow("just under a cent") << qint64(9'999) << u"<$0.01"_s << u"$0.009999"_s;
        QTest::newRow("a cent") << qint64(10'000) << u"$0.01"_s << u"$0.010000"_s;
        QTest::newRow("rounds down") << qint64(142'310) << u"$0.14"_s << u"$0.142310"_s;
        QTest::newRow("rounds up") << qint64(1'995'000) << u"$2.00"_s << u"$1.995000"_s;
    }

    void money()
    {
        QFETCH(qint64, millionths);
        QFETCH(QString, words);
        QFETCH(QString, exact);
        QCOMPARE(SessionText::money(Money{millionths}), words);
        QCOMPARE(SessionText::exactMoney(Money{millionths}), exact);
    }

    void moneyThatIsNotToldIsADash()
    {
        QCOMPARE(SessionText::money(std::nullopt), unknownText);
        QCOMPARE(SessionText::exactMoney(std::nullopt), QString());
    }
};

RENSEI_TEST(SessionTextTest)

} // namespace rensei::tests

#include "tst_session_text.moc"
