#include "agent/workspace/clone_spec.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace workspace;

class CloneSpecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("a branch") << u"main"_s << true;
        QTest::newRow("with a slash") << u"feature/eng-1_x.y"_s << true;
        QTest::newRow("a full name") << u"refs/pull/7/head"_s << true;
        QTest::newRow("not only ASCII") << u"größe"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("an option") << u"--upload-pack=x"_s << false;
        QTest::newRow("a range") << u"a..b"_s << false;
        QTest::newRow("a refspec") << u"a:refs/heads/b"_s << false;
        QTest::newRow("a forced refspec") << u"+a"_s << true; // a branch may be named so; it is never a whole refspec
        QTest::newRow("a pattern") << u"refs/heads/*"_s << false;
        QTest::newRow("a past state") << u"main@{1}"_s << false;
        QTest::newRow("an ancestor") << u"main~1"_s << false;
        QTest::newRow("a parent") << u"main^"_s << false;
        QTest::newRow("at") << u"@"_s << false;
        QTest::newRow("a hidden part") << u"a/.git"_s << false;
        QTest::newRow("a lock") << u"a/b.lock"_s << false;
        QTest::newRow("an empty part") << u"a//b"_s << false;
        QTest::newRow("a leading slash") << u"/a"_s << false;
        QTest::newRow("a trailing slash") << u"a/"_s << false;
        QTest::newRow("a line break") << u"a\nb"_s << false;
        QTest::newRow("a NUL") << u"a\0b"_s << false;
        QTest::newRow("a backslash") << u"a\\b"_s << false;
        QTest::newRow("very long") << QString(300, u'x') << false;
    }

    void refNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, isOne);
        QCOMPARE(isRefName(name), isOne);
    }

    void branchesThatHideSomethingAreRefused_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::newRow("HEAD") << u"HEAD"_s;
        QTest::newRow("a full name") << u"refs/heads/x"_s;
        QTest::newRow("a commit id") << QString(40, u'a');
        QTest::newRow("an option") << u"-b"_s;
    }

    void branchesThatHideSomethingAreRefused()
    {
        QFETCH(QString, branch);
        const auto spec = checkRequest({.repository = u"https://git.example/o/r"_s, .branch = branch});
        QVERIFY(!spec.has_value());
        QVERIFY(spec.error().detail.contains(branch));
    }

    void keepsWhatIsRight()
    {
        const auto spec = checkRequest(
            {.repository = u"https://git.example/o/r"_s, .ref = u"v1"_s, .branch = u"eng-1"_s, .submodules = true});
        QVERIFY(spec.has_value());
        QCOMPARE(spec->ref, u"v1"_s);
        QCOMPARE(spec->branch, u"eng-1"_s);
        QVERIFY(spec->submodules && !spec->lfs && !spec->full);
        QVERIFY(!checkRequest({.repository = u"https://git.example/o/r"_s, .ref = u"-x"_s}).has_value());
        QVERIFY(!checkRequest({.repository = u"owner/repo"_s}).has_value());
    }
};

RENSEI_TEST(CloneSpecTest)

} // namespace rensei::tests
#include "tst_clone_spec.moc"
