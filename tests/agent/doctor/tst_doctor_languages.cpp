// Every sentence of a report is in the language that the program speaks.
#include "agent/doctor/doctor_text.h"
#include "agent/doctor/examine.h"
#include "tests/agent/doctor/troubles.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

#include <QRegularExpression>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using doctor::CheckResult;
using doctor::CheckStatus;
using doctor::DoctorFacts;

/// What a check says as it was told: names of files, and sentences of the agent or of other modules.
static QStringList toldBy(const DoctorFacts &facts)
{
    QStringList told{
        facts.configPath, facts.workFolder, facts.logFile, facts.token.problem, facts.platform.visibilityUnknown};
    told += facts.config.warnings;
    if (facts.agent.status) {
        for (const control::Condition &one : facts.agent.status->conditions)
            told.append(one.message);
    }
    return told;
}

static void compareMarks(const DoctorFacts &facts)
{
    for (const CheckResult &check : doctor::examine(facts)) {
        QVERIFY2(isMarked(check.title), qPrintable(check.title));
        QVERIFY2(isMarked(check.detail) || toldBy(facts).contains(check.detail),
            qPrintable(check.id + u": "_s + check.detail));
        QVERIFY2(!check.fix || isMarked(check.fix->label), qPrintable(check.id));
    }
}

class DoctorLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInOrder()
    {
        const MarkingTranslator marks;
        compareMarks(healthyFacts());
    }

    void whatIsNot_data()
    {
        QTest::addColumn<int>("index");
        const auto all = troubles();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).check + u": "_s + QString::fromLatin1(all.at(i).name))) << i;
    }

    void whatIsNot()
    {
        QFETCH(int, index);
        DoctorFacts facts = healthyFacts();
        troubles().at(index).break_(facts);
        const MarkingTranslator marks;
        compareMarks(facts);
    }

    // The texts of an earlier language are not kept.
    void anotherLanguageLater()
    {
        const QString english = doctor::examine(healthyFacts()).first().title;
        {
            const MarkingTranslator marks;
            QCOMPARE(doctor::examine(healthyFacts()).first().title, u"⟦%1⟧"_s.arg(english));
        }
        QCOMPARE(doctor::examine(healthyFacts()).first().title, english);
    }

    void theReportInATerminal()
    {
        DoctorFacts facts = healthyFacts();
        facts.agent.isAlive = false;
        facts.agent.status = tl::unexpected(control::ControlFailure{control::Obstacle::NotListening});
        facts.platform.clockSkew = std::chrono::seconds(90);
        const MarkingTranslator marks;
        const doctor::Report report{{}, doctor::examine(facts)};
        const QStringList lines = doctor::reportText(report).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > report.checks.size());
        for (const QString &line : lines) {
            const QString outside = outsideOfMarks(line).section(u": rensei-agent doctor --fix "_s, 0, 0);
            QVERIFY2(line.contains(u'⟦') && !outside.contains(QRegularExpression(u"\\w"_s)), qPrintable(line));
        }
    }

    void whatAFixHasBrought()
    {
        const MarkingTranslator marks;
        for (const CheckStatus status : {CheckStatus::Pass, CheckStatus::Warn, CheckStatus::Fail, CheckStatus::Skip})
            QVERIFY(isMarked(doctor::fixedText({.id = u"a"_s, .title = u"Disk"_s, .status = status}, u"14:02"_s)));
    }

    // Letters of East Asia take two columns of a terminal.
    void columnsHoldInEveryLanguage()
    {
        class Chinese final : public QTranslator {
        public:
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return qstrcmp(source, "ok") == 0 ? u"正常"_s : qstrcmp(source, "skipped") == 0 ? u"略"_s : QString();
            }
            bool isEmpty() const override { return false; }
        } chinese;
        QCoreApplication::installTranslator(&chinese);
        const QStringList lines = doctor::reportText(
            {{},
                {{.title = u"A"_s, .status = CheckStatus::Pass}, {.title = u"B"_s, .status = CheckStatus::Fail},
                    {.title = u"C"_s, .status = CheckStatus::Skip}}})
                                      .split(u'\n');
        QCoreApplication::removeTranslator(&chinese);
        QCOMPARE(lines.at(0), u"✓ 正常    A"_s);
        QCOMPARE(lines.at(1), u"✗ failed  B"_s);
        QCOMPARE(lines.at(3), u"- 略      C"_s);
    }
};

RENSEI_TEST(DoctorLanguagesTest)

} // namespace rensei::tests
#include "tst_doctor_languages.moc"
