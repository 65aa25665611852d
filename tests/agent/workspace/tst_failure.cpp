#include "agent/workspace/failure.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;
using Kind = Failure::Kind;

class FailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGitSaysHasAMeaning_data()
    {
        QTest::addColumn<QString>("errors");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const QString &errors, Kind kind) { QTest::newRow(qPrintable(errors)) << errors << kind; };
        row(u"fatal: could not read Username for 'https://git.example': terminal prompts disabled"_s, Kind::NoAccess);
        row(u"fatal: Authentication failed for 'https://git.example/o/r/'"_s, Kind::NoAccess);
        row(u"git@git.example: Permission denied (publickey).\nfatal: Could not read from remote repository."_s,
            Kind::NoAccess);
        row(u"fatal: unable to access 'https://git.example/o/r/': The requested URL returned error: 403"_s,
            Kind::NoAccess);
        row(u"Host key verification failed.\nfatal: Could not read from remote repository."_s, Kind::NoAccess);
        row(u"fatal: unable to access 'https://x/': server certificate verification failed. CAfile: none"_s,
            Kind::NoAccess);
        row(u"remote: Repository not found.\nfatal: repository 'https://git.example/o/r/' not found"_s,
            Kind::NoRepository);
        row(u"fatal: '/srv/r' does not appear to be a git repository"_s, Kind::NoRepository);
        row(u"fatal: remote error: upload-pack: not our ref aaaa"_s, Kind::NoRef);
        row(u"fatal: unable to access 'https://x/': Could not resolve host: git.example"_s, Kind::Unreachable);
        row(u"ssh: connect to host git.example port 22: Connection refused"_s, Kind::Unreachable);
        row(u"fatal: unable to access 'https://x/': The requested URL returned error: 503"_s, Kind::Unreachable);
        row(u"fatal: early EOF\nfatal: fetch-pack: invalid index-pack output"_s, Kind::Unreachable);
        row(u"fatal: write error: No space left on device"_s, Kind::NoSpace);
        row(u"fatal: transport 'file' not allowed"_s, Kind::Refused);
        row(u"fatal: something new"_s, Kind::Broken);
    }

    void whatGitSaysHasAMeaning()
    {
        QFETCH(QString, errors);
        QFETCH(Kind, kind);
        const Failure failure = explainGit(errors, u"https://git.example/o/r"_s);
        QCOMPARE(failure.kind, kind);
        QVERIFY2(failure.what.endsWith(u'.'), qPrintable(failure.what));
        QVERIFY2(!failure.next.isEmpty(), "says what to do");
    }

    void onlyWhatPassesByItselfIsPassing()
    {
        QVERIFY(explainRun({.kind = ErrorKind::Local, .timedOut = true}, u"r"_s).isPassing());
        QVERIFY(!explainRun({.kind = ErrorKind::Local, .detail = u"no such file"_s}, u"r"_s).isPassing());
        QVERIFY(!explainGit(u"fatal: repository 'x' not found"_s, u"r"_s).isPassing());
    }
};

RENSEI_TEST(FailureTest)

} // namespace rensei::tests
#include "tst_failure.moc"
