#include "agent/doctor/doctor_text.h"

#include "agent/doctor/texts.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using doctor::CheckResult;
using doctor::CheckStatus;
using doctor::DoctorText;

class DoctorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineEachAndDetailsWhereSomethingIsWrong()
    {
        const doctor::Report report{{},
            {{.id = u"a"_s, .title = u"First"_s, .status = CheckStatus::Pass, .detail = u"Fine."_s},
                {.id = u"b"_s, .title = u"Second"_s, .status = CheckStatus::Warn, .detail = u"So so."_s},
                {.id = u"c"_s,
                    .title = u"Third"_s,
                    .status = CheckStatus::Fail,
                    .detail = u"Bad\x1b[31m."_s,
                    .fix = doctor::Fix{u"start"_s, u"Start it"_s}},
                {.id = u"d"_s, .title = u"Fourth"_s, .detail = u"Not checked."_s, .because = u"c"_s}}};
        QCOMPARE(doctor::reportText(report),
            u"✓ ok       First\n"
            u"! notice   Second\n"
            u"           So so.\n"
            u"✗ failed   Third\n"
            u"           Bad [31m.\n"
            u"           Start it: rensei-agent doctor --fix c\n"
            u"- skipped  Fourth (because of: Third)\n"
            u"\n"_s
                + DoctorText::tr("%n check(s) failed.", nullptr, 1) + u'\n');
    }

    void theLastSentence_data()
    {
        QTest::addColumn<int>("warned");
        QTest::addColumn<int>("failed");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << 0 << u"Everything is in order."_s;
        QTest::newRow("a notice") << 1 << 0
                                  << DoctorText::tr("Everything works; %n check(s) have a notice.", nullptr, 1);
        QTest::newRow("notices") << 2 << 0
                                 << DoctorText::tr("Everything works; %n check(s) have a notice.", nullptr, 2);
        QTest::newRow("failures") << 1 << 2 << DoctorText::tr("%n check(s) failed.", nullptr, 2);
    }

    void theLastSentence()
    {
        QFETCH(int, warned);
        QFETCH(int, failed);
        doctor::Report report{{}, {{.id = u"a"_s, .status = CheckStatus::Pass}}};
        for (int i = 0; i < warned; ++i)
            report.checks.append({.status = CheckStatus::Warn});
        for (int i = 0; i < failed; ++i)
            report.checks.append({.status = CheckStatus::Fail});
        QTEST(doctor::reportText(report).trimmed().section(u'\n', -1), "text");
        QCOMPARE(report.isOk(), failed == 0);
    }

    void whatAFixHasBrought()
    {
        CheckResult check{.id = u"a"_s, .title = u"Disk"_s, .status = CheckStatus::Pass, .detail = u"Fine."_s};
        QCOMPARE(doctor::fixedText(check, u"14:02"_s), u"Disk: fixed, verified 14:02."_s);
        check.status = CheckStatus::Fail;
        QCOMPARE(doctor::fixedText(check, u"14:02"_s), u"Disk: still failed, checked 14:02. Fine."_s);
        check.status = CheckStatus::Warn;
        QCOMPARE(doctor::fixedText(check, u"14:02"_s), u"Disk: still a notice, checked 14:02. Fine."_s);
    }
};

RENSEI_TEST(DoctorTextTest)

} // namespace rensei::tests
#include "tst_doctor_text.moc"
