#include "app/model/timeline/line_diff.h"

#include "tests/support/test_case.h"

#include <QStringList>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

class LineDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreAddedAndRemoved_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("removed");
        QTest::newRow("a new file") << u""_s << u"a\nb\n"_s << u"+a\n+b"_s << 2 << 0;
        QTest::newRow("an emptied file") << u"a\n"_s << u""_s << u"-a"_s << 0 << 1;
        QTest::newRow("a changed line") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << u" a\n-b\n+x\n c"_s << 1 << 1;
        QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << u""_s << 0 << 0;
        QTest::newRow("moved") << u"a\nb\n"_s << u"b\na\n"_s << u"-a\n b\n+a"_s << 1 << 1;
        QTest::newRow("far apart") << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n"_s << u"x\n2\n3\n4\n5\n6\n7\n8\ny\n"_s
                                   << u"-1\n+x\n 2\n 3\n 4\n …\n 6\n 7\n 8\n-9\n+y"_s << 2 << 2;
        QTest::newRow("only the last line's end differs") << u"a\nb"_s << u"a\nb\n"_s << u""_s << 0 << 0;
    }
    void linesAreAddedAndRemoved()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const LineDiff diff = lineDiff(before, after);
        QTEST(diff.text, "text");
        QTEST(diff.added, "added");
        QTEST(diff.removed, "removed");
    }

    void veryManyLinesAreNotCompared()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 2'000; ++i) {
            before.append(u"a%1"_s.arg(i));
            after.append(u"b%1"_s.arg(i));
        }
        after[1'000] = before.at(1'000); // a comparison would find it
        const LineDiff diff = lineDiff(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(diff.removed, 2'000);
        QCOMPARE(diff.added, 2'000);
    }
};

RENSEI_TEST(LineDiffTest)

} // namespace rensei::tests

#include "tst_line_diff.moc"
