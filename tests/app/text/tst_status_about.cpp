#include "app/text/status_text.h"

#include "tests/app/ui/status_builders.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

class StatusAboutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatRunsOnAllHostsIsOneLine()
    {
        StatusNotices notices = noticesNow();
        const StatusSummary summary = healthySummary();
        QCOMPARE(StatusText(summary, notices).fleet(), QString());
        notices.fleet = platform::Fleet{2, 3, 28, platform::Money{25'150'000}};
        QCOMPARE(StatusText(summary, notices).fleet(), u"2 working · 3 queued · 28 done · $25.15 today"_s);
        QVERIFY(StatusText(summary, notices).toolTip().contains(u"\n2 working · 3 queued"_s));
        notices.fleet = platform::Fleet{.working = 0};
        QCOMPARE(StatusText(summary, notices).fleet(), u"0 working"_s); // of the others nothing is told
    }

    void aComputerWithoutANetworkIsToldOnlyWhereThePlatformIsAway()
    {
        StatusNotices notices = noticesNow();
        notices.hasNoNetwork = true;
        const StatusSummary away
            = summaryWith([](StatusInputs &inputs) { inputs.status.platform.isUnreachable = true; });
        QCOMPARE(StatusText(away, notices).headline(), u"This computer has no network"_s);
        QCOMPARE(StatusText(away, notices).advice(away.subject),
            u"Connect it to one. The platform is asked again as soon as it is."_s);
        const StatusSummary healthy = healthySummary();
        QCOMPARE(StatusText(healthy, notices).headline(), u"Everything works"_s); // the system is wrong
    }

    void theToolTipTellsOfAQuitThatWaitsAndOfStayingAwake()
    {
        StatusNotices notices = noticesNow();
        const StatusSummary summary = healthySummary();
        notices.finishing = u"Quits when 2 sessions have ended"_s;
        notices.keepsAwake = u"Kept awake: ENG-1 makes progress"_s;
        QCOMPARE(StatusText(summary, notices).toolTip().split(u'\n').mid(1, 2),
            (QStringList{notices.finishing, notices.keepsAwake}));
    }

    void bothProgramsHaveTheirVersions()
    {
        const StatusNotices notices = noticesNow();
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) {
            inputs.agent->version = u"0.8.3"_s;
            inputs.agent->uptime = 3h;
            inputs.agent->timestamp = inputs.now - 12min;
        });
        QCOMPARE(
            StatusText(summary, notices).versions(u"0.1.0"_s), u"Rensei Desktop 0.1.0 · agent 0.8.3, up 3 h 12 min"_s);
        const StatusSummary gone = summaryWith(agentGone(Supervision::Stopped));
        QCOMPARE(StatusText(gone, notices).versions(u"0.1.0"_s), u"Rensei Desktop 0.1.0"_s);
    }
};

RENSEI_TEST(StatusAboutTest)

} // namespace rensei::tests

#include "tst_status_about.moc"
