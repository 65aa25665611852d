#include "tests/app/ui/status_builders.h"
#include "tests/support/test_case.h"

#include <QLocale>
#include <QScopeGuard>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using Subject = StatusSummary::Subject;

class CheckTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerdictCountsWhatRuns()
    {
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) { inputs.agent->activeSessions = 2; });
        const StatusNotices notices = noticesNow();
        QCOMPARE(StatusText(summary, notices).summaryLine(), u"All good · 2 of 4 sessions running"_s);
    }

    void aToolTipIsTheVerdictWhatToDoSessionsAndTheTime()
    {
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) { inputs.agent->maxSessions = 0; });
        const StatusNotices notices = noticesNow();
        const QStringList lines = StatusText(summary, notices).toolTip().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"Rensei: This computer offers no slots for sessions"_s);
        QCOMPARE(lines.at(1), u"Its configuration sets the number of slots to 0."_s);
        QCOMPARE(lines.at(2), u"0 of 0 sessions running"_s);
        QVERIFY2(lines.at(3).startsWith(u"as of "_s), qPrintable(lines.at(3)));
    }

    void countsHaveTheDigitsOfTheLanguage()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) { inputs.agent->activeSessions = 2; });
        const StatusNotices notices = noticesNow();
        const QString agent = StatusText(summary, notices).text(Subject::Agent);
        QVERIFY2(agent.endsWith(u" · ٢ of ٤ running"_s), qPrintable(agent));
    }

    void fault11_21_noSlotsAreCalledSoWhateverTheAgentSays()
    {
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) {
            inputs.agent->status = control::DaemonStatus::Paused;
            inputs.agent->maxSessions = 0;
        });
        const StatusNotices notices = noticesNow();
        const StatusText text(summary, notices);
        QCOMPARE(text.headline(), u"This computer offers no slots for sessions"_s);
        QCOMPARE(text.advice(Subject::Agent), u"Its configuration sets the number of slots to 0."_s);
        QCOMPARE(StatusText::label(summary.fix(Subject::Agent)), u"Offer slots"_s);
    }

    void fault11_23_theCapacityIsToldAsItIs()
    {
        const StatusSummary summary = summaryWith([](StatusInputs &inputs) {
            inputs.status.capacity.excludesThisHost = true;
            inputs.status.capacity.onDemandProviders = {{u"e2b"_s}, {u"modal"_s, false}};
        });
        const StatusNotices notices = noticesNow();
        QCOMPARE(StatusText(summary, notices).text(Subject::Capacity),
            u"4 other host(s) · 12 slot(s) · on demand: e2b, modal (not available)"_s);
    }
};

RENSEI_TEST(CheckTextTest)

} // namespace rensei::tests

#include "tst_check_text.moc"
