#include "agent/doctor/examine.h"

#include "agent/doctor/fixes.h"
#include "tests/agent/doctor/troubles.h"
#include "tests/support/test_case.h"

#include <QSet>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using control::Obstacle;
using doctor::CheckResult;
using doctor::CheckStatus;
using doctor::DoctorFacts;

static CheckResult resultOf(const DoctorFacts &facts, const QString &id)
{
    return *doctor::Report{{}, doctor::examine(facts)}.find(id);
}

class ExamineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInOrder()
    {
        const auto checks = doctor::examine(healthyFacts());
        QCOMPARE(checks.size(), 21);
        for (const CheckResult &check : checks) {
            QVERIFY2(check.status == CheckStatus::Pass, qPrintable(check.id + u": "_s + check.detail));
            QVERIFY(!check.title.isEmpty() && !check.detail.isEmpty() && !check.fix && check.because.isEmpty());
        }
    }

    void eachCheckFailsInItsWay_data()
    {
        QTest::addColumn<int>("index");
        const auto all = troubles();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).check + u": "_s + QString::fromLatin1(all.at(i).name))) << i;
    }

    void eachCheckFailsInItsWay()
    {
        QFETCH(int, index);
        const Trouble trouble = troubles().at(index);
        DoctorFacts facts = healthyFacts();
        trouble.break_(facts);
        const CheckResult check = resultOf(facts, trouble.check);
        QCOMPARE(wireName(check.status), wireName(trouble.status));
        QVERIFY2(check.detail.contains(trouble.detail), qPrintable(check.detail));
        QCOMPARE(check.fix ? check.fix->id : QString(), trouble.fix);
        QVERIFY(check.detail.endsWith(u'.') || check.detail.endsWith(u')') || check.detail.contains(u'/'));
    }

    void everyCheckHasATroubleAndEveryFixACheck()
    {
        QSet<QString> checks;
        QSet<QString> used;
        for (const Trouble &trouble : troubles()) {
            checks.insert(trouble.check);
            used.insert(trouble.fix);
        }
        for (const QString &id : doctor::checkIds())
            QVERIFY2(checks.contains(id), qPrintable(id));
        for (const doctor::Fix &fix : doctor::fixes())
            QVERIFY2(used.contains(fix.id), qPrintable(fix.id));
    }

    void whatDependsOnAFailedCheckIsSkipped()
    {
        DoctorFacts facts = healthyFacts();
        facts.agent.isAlive = false;
        obstacle(Obstacle::NotListening)(facts);
        for (const auto *id :
            {"port-owned", "token-accepted", "heartbeat-acked", "polling", "host-visible", "pool-ok", "outbox-empty"}) {
            const CheckResult check = resultOf(facts, QString::fromLatin1(id));
            QCOMPARE(wireName(check.status), u"skip"_s);
            QCOMPARE(check.because, u"process-alive"_s);
            QCOMPARE(check.detail, u"Not checked, because of: Agent runs."_s);
            QVERIFY(!check.fix);
        }
        // What needs no agent is checked all the same.
        for (const auto *id : {"service-installed", "service-loaded", "config-valid", "platform-reachable", "clock",
                 "runtimes", "git", "disk", "work-root-writable", "log-writable"})
            QCOMPARE(wireName(resultOf(facts, QString::fromLatin1(id)).status), u"pass"_s);
    }

    void theRootIsNamedNotTheNextInLine()
    {
        DoctorFacts facts = healthyFacts();
        facts.configFile.unusable = because(u"broken"_s);
        QCOMPARE(resultOf(facts, u"platform-reachable"_s).because, u"config-valid"_s);
        QCOMPARE(resultOf(facts, u"clock"_s).because, u"config-valid"_s);
        QCOMPARE(resultOf(facts, u"host-visible"_s).because, u"config-valid"_s);
        QCOMPARE(wireName(resultOf(facts, u"port-owned"_s).status), u"pass"_s);
    }

    void aNoticeKeepsNothingFromBeingChecked()
    {
        DoctorFacts facts = healthyFacts();
        facts.config.warnings = QStringList{u"one"_s};
        QCOMPARE(wireName(resultOf(facts, u"platform-reachable"_s).status), u"pass"_s);
    }

    void withoutAnAgentNoControlTokenIsMissed()
    {
        DoctorFacts facts = healthyFacts();
        facts.agent.isAlive = false;
        facts.controlToken.exists = false;
        QCOMPARE(wireName(resultOf(facts, u"control-token"_s).status), u"skip"_s);
        facts.controlToken.exists = true;
        facts.controlToken.notPrivate = because(u"is open"_s);
        QCOMPARE(wireName(resultOf(facts, u"control-token"_s).status), u"warn"_s);
    }

    void noManagerIsNoFailure()
    {
        DoctorFacts facts = healthyFacts();
        facts.service = {};
        QCOMPARE(wireName(resultOf(facts, u"service-installed"_s).status), u"skip"_s);
        QCOMPARE(wireName(resultOf(facts, u"service-loaded"_s).status), u"skip"_s);
    }

    void theReportInJson()
    {
        DoctorFacts facts = healthyFacts();
        facts.agent.isAlive = false;
        const QJsonObject report = toJson(doctor::Report{u"1.2"_s, doctor::examine(facts)});
        QCOMPARE(report.value("ok"_L1), false);
        QCOMPARE(report.value("version"_L1), u"1.2"_s);
        const QJsonObject alive = report.value("checks"_L1)[2].toObject();
        QCOMPARE(alive,
            (QJsonObject{{u"id"_s, u"process-alive"_s}, {u"title"_s, u"Agent runs"_s}, {u"status"_s, u"fail"_s},
                {u"detail"_s, u"The agent does not run, so this computer takes no work."_s},
                {u"fix"_s, QJsonObject{{u"id"_s, u"start"_s}, {u"label"_s, u"Start the agent"_s}}}}));
        const QJsonObject port = report.value("checks"_L1)[3].toObject();
        QCOMPARE(port.value("because"_L1), u"process-alive"_s);
        QVERIFY(!port.contains("fix"_L1));
    }
};

RENSEI_TEST(ExamineTest)

} // namespace rensei::tests
#include "tst_examine.moc"
