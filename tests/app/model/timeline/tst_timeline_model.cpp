#include "app/model/timeline/timeline_model.h"

#include "app/text/timeline_text.h"
#include "tests/support/test_case.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Kind = TimelineEvent::Kind;

static TimelineEvent thoughtOf(const QString &text, const QString &detail = {})
{
    return {.kind = Kind::Thought, .at = Instant(60s), .text = text, .detail = detail};
}

static TimelineEvent callOf(const QString &command, const QString &output, std::chrono::seconds at = 60s)
{
    return {.kind = Kind::Tool, .at = Instant(at), .tool = u"Bash"_s, .text = command, .detail = output};
}

struct TimelineFixture {
    TimelineModel model{TimelineText::texts()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    QStringList column(TimelineModel::Column column) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(cell(row, column));
        return all;
    }
};

class TimelineModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalCallsInARowAreOneEntry()
    {
        TimelineFixture t;
        t.model.append({callOf(u"npm test"_s, u"1 failed"_s, 60s)});
        QSignalSpy inserted(&t.model, &QAbstractItemModel::rowsInserted);
        t.model.append({callOf(u"npm test"_s, u"1 failed"_s, 120s), callOf(u"npm test"_s, u"1 failed"_s, 600s)});
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(t.column(TimelineModel::What), QStringList{u"npm test × 3 in 9 min, same output"_s});
        t.model.append({callOf(u"npm test"_s, u"all passed"_s, 660s)});
        QCOMPARE(t.column(TimelineModel::What), QStringList{u"npm test × 4 in 10 min"_s});
        t.model.append({callOf(u"ls"_s, {}), callOf(u"npm test"_s, {})});
        QCOMPARE(t.model.rowCount(), 3);
        t.model.append({callOf(u"npm test"_s, {}, 120s)}); // no output was told
        QCOMPARE(t.column(TimelineModel::What).last(), u"npm test × 2 in 1 min"_s);
    }

    void aCallAndItsChangeAreOneEntry_data()
    {
        QTest::addColumn<bool>("isChangeFirst");
        QTest::newRow("the change first") << true;
        QTest::newRow("the call first") << false;
    }
    void aCallAndItsChangeAreOneEntry()
    {
        QFETCH(bool, isChangeFirst);
        TimelineFixture t;
        const TimelineEvent change{.kind = Kind::Tool,
            .at = Instant(60s),
            .toolUse = u"t1"_s,
            .text = u"a.ts"_s,
            .detail = u"-a\n+b"_s,
            .isDiff = true,
            .added = 1,
            .removed = 1};
        const TimelineEvent call{.kind = Kind::Tool,
            .at = Instant(60s),
            .tool = u"Edit"_s,
            .toolUse = u"t1"_s,
            .text = u"src/a.ts"_s,
            .detail = u"done"_s};
        t.model.append({isChangeFirst ? change : call, isChangeFirst ? call : change});
        QCOMPARE(t.model.rowCount(), 1);
        QCOMPARE(t.cell(0, TimelineModel::Label), u"Edit"_s);
        QCOMPARE(t.cell(0, TimelineModel::Tail), u"+1 −1"_s);
        t.model.setOpen(0, true);
        QCOMPARE(
            t.model.index(1, 0).data(TimelineModel::LineRole).toInt(), static_cast<int>(TimelineModel::Line::Removed));
        QCOMPARE(
            t.model.index(2, 0).data(TimelineModel::LineRole).toInt(), static_cast<int>(TimelineModel::Line::Added));
    }

    void anOpenEntryHasItsLines()
    {
        TimelineFixture t;
        t.model.append({thoughtOf(u"one"_s, u"one\ntwo\nthree"_s), thoughtOf(u"plain"_s)});
        t.model.setOpen(1, true); // nothing to open
        QCOMPARE(t.model.rowCount(), 2);
        t.model.setOpen(0, true);
        QCOMPARE(t.column(TimelineModel::What), (QStringList{u"one"_s, u"one"_s, u"two"_s, u"three"_s, u"plain"_s}));
        QCOMPARE(t.model.entryRow(3), 0);
        QCOMPARE(t.model.entryRow(4), 4);
        t.model.append({thoughtOf(u"new"_s)});
        QCOMPARE(t.cell(5, TimelineModel::What), u"new"_s);
        t.model.setOpen(2, false); // by one of its lines
        QCOMPARE(t.column(TimelineModel::What), (QStringList{u"one"_s, u"plain"_s, u"new"_s}));
    }

    void longLinesAreBrokenAndNothingIsLost()
    {
        TimelineFixture t;
        const QString words = u"the quick brown fox jumps over the lazy dog again and again"_s;
        t.model.append({thoughtOf(u"x"_s, words + u'\n' + QString(45, u'y'))});
        t.model.setLineLength(30);
        t.model.setOpen(0, true);
        QStringList lines = t.column(TimelineModel::What).sliced(1);
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 30, qPrintable(line));
        QCOMPARE(lines.first(3).join(u' '), words);
        t.model.setLineLength(200);
        QCOMPARE(t.column(TimelineModel::What), (QStringList{u"x"_s, words, QString(45, u'y')}));
    }

    void theFilterShowsWhatContainsTheText()
    {
        TimelineFixture t;
        t.model.append({thoughtOf(u"alpha"_s, u"alpha\nGamma"_s), thoughtOf(u"beta"_s)});
        t.model.setFilter(u"gamma"_s);
        QCOMPARE(t.column(TimelineModel::What), QStringList{u"alpha"_s});
        QCOMPARE(t.model.shownEntries(), 1);
        QCOMPARE(t.model.entries(), 2);
        t.model.append({thoughtOf(u"delta"_s), thoughtOf(u"gamma"_s)});
        QCOMPARE(t.column(TimelineModel::What), (QStringList{u"alpha"_s, u"gamma"_s}));
        t.model.setFilter({});
        QCOMPARE(t.model.rowCount(), 4);
        QCOMPARE(t.model.shownEntries(), 4);
    }

    void theOldestGoWhenThereAreVeryMany()
    {
        TimelineModel model(TimelineText::texts());
        QList<TimelineEvent> events;
        for (int i = 0; i < 51'500; ++i)
            events.append(thoughtOf(QString::number(i), i == 51'000 ? u"a\nb"_s : QString()));
        model.append(events.first(50'500));
        QCOMPARE(model.entries(), 50'500);
        QVERIFY(!model.hasLost());
        model.append(events.sliced(50'500));
        QCOMPARE(model.entries(), 50'000);
        QVERIFY(model.hasLost());
        QCOMPARE(model.rowCount(), 50'000);
        QCOMPARE(model.index(0, TimelineModel::What).data().toString(), u"1500"_s);
        model.setOpen(49'500, true);
        QCOMPARE(model.index(49'501, TimelineModel::What).data().toString(), u"a"_s);
    }

    void aLoopThatIsOpenIsShutWhenItGoesOn()
    {
        TimelineFixture t;
        t.model.append({callOf(u"ls"_s, u"a\nb"_s)});
        t.model.setOpen(0, true);
        QCOMPARE(t.model.rowCount(), 3);
        t.model.append({callOf(u"ls"_s, u"a\nb\nc"_s)});
        QCOMPARE(t.model.rowCount(), 1);
        t.model.setOpen(0, true);
        QCOMPARE(t.model.rowCount(), 4);
    }

    void anEntryIsSpokenWhole()
    {
        TimelineFixture t;
        t.model.append({callOf(u"npm test"_s, u"ok"_s)});
        const QString spoken = t.model.index(0, TimelineModel::What).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith(u"Bash, npm test, closed"_s), qPrintable(spoken));
        QCOMPARE(t.model.fullText(0).section(u'\n', 1), u"ok"_s);
    }
};

RENSEI_TEST(TimelineModelTest)

} // namespace rensei::tests

#include "tst_timeline_model.moc"
