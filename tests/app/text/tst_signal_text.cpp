#include "app/text/signal_text.h"

#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <QLocale>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::StuckSignal;

class SignalTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTitleSaysSinceWhen()
    {
        QCOMPARE(
            SignalText::title(StuckSignal::ToolLoopStuck, noon - 9min, noon), u"tool loop stuck · noticed 9 min ago"_s);
        QCOMPARE(SignalText::title(StuckSignal::ToolLoopStuck, {}, noon), u"tool loop stuck"_s);
    }

    void eachIsExplained_data()
    {
        QTest::addColumn<StuckSignal>("signal");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("long running")
            << StuckSignal::LongRunning
            << u"It has been active longer than is usual. It has worked for 52 min. See below "
               "what it does. If it gets no further, write to it, or stop it."_s;
        QTest::newRow("stale heartbeat")
            << StuckSignal::StaleHeartbeat
            << u"Its host has not been heard from for a while. The last that it did was 4 min ago. Check the "
               "computer that it runs on. If it stays silent, stop the session."_s;
        QTest::newRow("tool loop stuck")
            << StuckSignal::ToolLoopStuck
            << u"It calls the same tool again and again and gets no further. Its activity shows: Bash npm test × 37 in "
               "9 min, same output. Write to it what to do instead, or stop it."_s;
        QTest::newRow("claim stuck") << StuckSignal::ClaimStuck
                                     << u"A host has claimed it, and nothing was begun. It was claimed 52 min ago. If "
                                        "nothing begins soon, stop it."_s;
    }

    void eachIsExplained()
    {
        QFETCH(StuckSignal, signal);
        const SignalText::Evidence evidence{.startedAt = noon - 52min,
            .heardAt = noon - 4min,
            .repeated = RepeatedCall{.tool = u"Bash"_s,
                .text = u"npm test"_s,
                .times = 37,
                .first = noon - 10min,
                .last = noon - 1min,
                .isOutputSame = true}};
        QTEST(SignalText::explanation(signal, evidence, noon), "explanation");
    }

    void whatIsNotKnownIsNotTold()
    {
        QCOMPARE(SignalText::explanation(StuckSignal::ToolLoopStuck, {}, noon),
            u"It calls the same tool again and again and gets no further. Write to it what to do instead, or stop it."_s);
    }

    void aLongCallIsCut()
    {
        const QString told = SignalText::explanation(StuckSignal::ToolLoopStuck,
            {.repeated = RepeatedCall{.tool = u"Bash"_s, .text = QString(2'000, u'x'), .times = 3}}, noon);
        QVERIFY(told.contains(u"xxx…"_s));
        QVERIFY(told.size() < 300);
    }
};

RENSEI_TEST(SignalTextTest)

} // namespace rensei::tests

#include "tst_signal_text.moc"
