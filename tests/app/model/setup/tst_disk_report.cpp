#include "app/model/setup/disk_report.h"

#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static const QByteArray diskAnswer = R"({"folders":[
    {"session":"ses_1","path":"/w/ses_1","bytes":10,"state":"kept","reasons":["2 commits exist only here"]},
    {"session":"ses_2","path":"/w/ses_2","bytes":30,"state":"not examined","reasons":[]},
    {"session":"ses_3","path":"/w/ses_3","bytes":20,"state":"in use","reasons":[]}],
    "mirrors":[{"name":"web-shop","bytes":7}],"totalBytes":67,"budgetBytes":100})";

class DiskReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLedgerIsRead()
    {
        const auto report = parseDiskReport(diskAnswer);
        QVERIFY(report);
        QCOMPARE(report->work,
            (QList<WorkingCopy>{{u"ses_2"_s, u"/w/ses_2"_s, 30, WorkingCopy::State::NotExamined},
                {u"ses_3"_s, u"/w/ses_3"_s, 20, WorkingCopy::State::InUse},
                {u"ses_1"_s, u"/w/ses_1"_s, 10, WorkingCopy::State::Kept,
                    {u"2 commits exist only here"_s}}})); // largest first
        QCOMPARE(report->repositories, (QList<RepositoryCopy>{{u"web-shop"_s, 7}}));
        QCOMPARE(report->totalBytes, 67);
        QCOMPARE(report->budgetBytes, 100);
        QCOMPARE(report->freeableBytes(), 0);
    }

    void anExaminationSaysWhatIsSafe()
    {
        const auto examined = parseFreed(R"({"folders":[
            {"session":"ses_2","removed":true,"freedBytes":30,"reasons":[]},
            {"session":"ses_1","removed":false,"freedBytes":4,"reasons":["a change that is not committed"]},
            {"session":"ses_3","removed":false,"freedBytes":0,"reasons":["its session is at work"]},
            {"session":"ses_9","removed":true,"freedBytes":8}]})");
        QVERIFY(examined);
        const DiskReport report = withExamined(*parseDiskReport(diskAnswer), *examined);
        QCOMPARE(report.find(u"ses_2"_s)->state, WorkingCopy::State::Safe);
        QCOMPARE(report.find(u"ses_1"_s)->state, WorkingCopy::State::Kept);
        QCOMPARE(report.find(u"ses_1"_s)->reasons, QStringList{u"a change that is not committed"_s});
        QCOMPARE(report.find(u"ses_3"_s)->state, WorkingCopy::State::InUse);
        QCOMPARE(report.work.size(), 3);
        QCOMPARE(report.freeableBytes(), 34);
    }

    void whatIsNoAnswerIsNone()
    {
        for (const QByteArray &bytes : {""_ba, "nonsense"_ba, "[]"_ba, "{}"_ba, R"({"folders":7})"_ba}) {
            QVERIFY(!parseDiskReport(bytes));
            QVERIFY(!parseFreed(bytes));
            QVERIFY(!parseDiscarded(bytes));
        }
        QVERIFY(!parseDiscarded(R"({"session":"ses_1","removed":false})"));
        QCOMPARE(parseDiscarded(R"({"session":"ses_1","removed":true,"freedBytes":9})")->freedBytes, 9);
    }

    void whatIsOddIsBounded()
    {
        QJsonArray folders{QJsonObject{{u"session"_s, QString()}}, 7};
        for (int i = 0; i < 2000; ++i)
            folders.append(QJsonObject{{u"session"_s, u"ses_%1"_s.arg(i)}, {u"bytes"_s, 1e300}});
        const QJsonObject odd{
            {u"folders"_s, folders}, {u"mirrors"_s, QJsonArray{QJsonObject{{u"bytes"_s, 5}}}}, {u"totalBytes"_s, -3}};
        const auto report = parseDiskReport(QJsonDocument(odd).toJson());
        QVERIFY(report);
        QCOMPARE(report->work.size(), 1000);
        QCOMPARE(report->repositories.size(), 0);
        QCOMPARE(report->totalBytes, 0);
        QVERIFY(report->work.first().bytes >= 0);
        const QJsonObject wordy{{u"session"_s, u"ses_1"_s}, {u"reasons"_s, QJsonArray{QString(5000, u'x'), QString()}}};
        const auto bounded = parseDiskReport(QJsonDocument(QJsonObject{{u"folders"_s, QJsonArray{wordy}}}).toJson());
        QCOMPARE(bounded->work.first().reasons.size(), 1);
        QVERIFY(bounded->work.first().reasons.first().size() <= 1024);
    }
};

RENSEI_TEST(DiskReportTest)

} // namespace rensei::tests

#include "tst_disk_report.moc"
