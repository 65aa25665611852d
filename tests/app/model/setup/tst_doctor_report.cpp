#include "app/model/setup/doctor_report.h"

#include "tests/support/test_case.h"

#include <QTest>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class DoctorReportTest : public QObject {
    Q_OBJECT

    static constexpr auto twoChecks = R"({"ok":false,"version":"0.2.0","later":true,"checks":[
        {"id":"process-alive","title":"The agent runs","status":"fail","detail":"No agent runs.",
            "fix":{"id":"start","label":"Start it"}},
        {"id":"heartbeat-acked","status":"skip","detail":"","because":"process-alive"}]})";

private Q_SLOTS:
    void checksAreRead()
    {
        const auto report = parseDoctorReport(twoChecks);
        QVERIFY(report);
        QCOMPARE(report->version, u"0.2.0"_s);
        QCOMPARE(report->checks.size(), 2);
        QCOMPARE(report->checks.first(),
            (DoctorCheck{.id = u"process-alive"_s,
                .title = u"The agent runs"_s,
                .level = DoctorLevel::Fail,
                .detail = u"No agent runs."_s,
                .fix = u"start"_s,
                .fixLabel = u"Start it"_s}));
        QCOMPARE(report->checks.last().title, u"heartbeat-acked"_s); // better than nothing
        QCOMPARE(report->checks.last().because, u"process-alive"_s);
        QCOMPARE(report->count(DoctorLevel::Fail), 1);
    }

    void aStatusThatIsNotKnownIsNotGood()
    {
        const auto report = parseDoctorReport(R"({"checks":[{"id":"a","status":"splendid"},{"id":"b"}]})");
        QCOMPARE(report->count(DoctorLevel::Warn), 2);
    }

    void whatIsNoCheckIsLeftOut()
    {
        const auto report = parseDoctorReport(
            R"({"checks":[7,{"title":"no id"},{"id":"a","status":"pass"},{"id":"a","status":"fail"}]})");
        QCOMPARE(report->checks.size(), 1);
        QCOMPARE(report->checks.first().level, DoctorLevel::Pass);
    }

    void aRemedyWithoutATextIsNoButton()
    {
        const auto report = parseDoctorReport(R"({"checks":[{"id":"a","status":"fail","fix":{"id":"x"}}]})");
        QVERIFY(report->checks.first().fix.isEmpty());
    }

    void whatIsNoReportIsNone()
    {
        for (const QByteArray &bytes : {""_ba, "Usage: rensei-agent"_ba, "{}"_ba, "[]"_ba, R"({"checks":3})"_ba})
            QVERIFY2(!parseDoctorReport(bytes), bytes.constData());
    }

    void aRemedyThatWorkedIsVerified()
    {
        const auto fixed = parseDoctorFixed(
            R"({"id":"process-alive","status":"pass","detail":"It runs.","at":"2026-06-02T14:02:00Z"})");
        QVERIFY(fixed);
        const DoctorReport after = withFixed(*parseDoctorReport(twoChecks), *fixed);
        const DoctorCheck &check = after.checks.first();
        QCOMPARE(check.level, DoctorLevel::Pass);
        QCOMPARE(check.fixedAt, fixed->at);
        QVERIFY(check.fix.isEmpty() && check.fixLabel.isEmpty());
        QCOMPARE(after.count(DoctorLevel::Fail), 0);
    }

    void aRemedyThatDidNotHelpCanBeTriedAgain()
    {
        const auto fixed = parseDoctorFixed(R"({"id":"process-alive","status":"fail","detail":"It ends at once."})");
        const DoctorCheck check = withFixed(*parseDoctorReport(twoChecks), *fixed).checks.first();
        QCOMPARE(check.level, DoctorLevel::Fail);
        QCOMPARE(check.detail, u"It ends at once."_s);
        QCOMPARE(check.fixLabel, u"Start it"_s);
        QVERIFY(!check.fixedAt);
    }

    void aRemedyOfAnotherCheckChangesNothing()
    {
        const DoctorReport before = *parseDoctorReport(twoChecks);
        QCOMPARE(withFixed(before, {.id = u"disk"_s, .level = DoctorLevel::Pass, .detail = {}, .at = {}}), before);
        QVERIFY(!parseDoctorFixed(R"({"status":"pass"})"));
    }
};

RENSEI_TEST(DoctorReportTest)

} // namespace rensei::tests

#include "tst_doctor_report.moc"
