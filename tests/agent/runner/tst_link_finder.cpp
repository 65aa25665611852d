#include "agent/runner/link_finder.h"

#include "tests/support/test_case.h"

namespace rensei::runner {

using namespace Qt::StringLiterals;

class LinkFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pullRequestsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("urls");
        const auto row = [](const char *name, const QString &text, const QStringList &urls) {
            QTest::newRow(name) << text << urls;
        };
        const QString hub = u"https://github.com/o/r/pull/12"_s;
        row("alone", hub, {hub});
        row("in a sentence", u"Opened ("_s + hub + u"). Done."_s, {hub});
        row("twice", hub + u'\n' + hub, {hub});
        row("a part of it", hub + u"/files"_s, {hub});
        row("merge request", u"see https://gitlab.example:8443/g/s/r/-/merge_requests/7!"_s,
            {u"https://gitlab.example:8443/g/s/r/-/merge_requests/7"_s});
        row("gitea", u"https://git.example/o/r/pulls/3"_s, {u"https://git.example/o/r/pulls/3"_s});
        row("where one is made", u"https://github.com/o/r/pull/new/branch"_s, {});
        row("an issue", u"https://github.com/o/r/issues/12"_s, {});
        row("no https", u"http://github.com/o/r/pull/12"_s, {});
        row("a password", u"https://me:word@github.com/o/r/pull/12"_s, {});
    }

    void pullRequestsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, urls);
        for (const RunnerEvent &event : {RunnerEvent(Thought{text}), RunnerEvent(Finished{.ok = true, .summary = text}),
                 RunnerEvent(Action{.tool = u"Bash"_s, .output = text})}) {
            QStringList found;
            for (const LinkFound &link : pullRequestsIn(event))
                found.append(link.link.url);
            QCOMPARE(found, urls);
        }
    }

    void aListOfThemIsNotTheWork()
    {
        const QString list = u"https://github.com/o/r/pull/1\nhttps://github.com/o/r/pull/2"_s;
        QCOMPARE(pullRequestsIn(Action{.tool = u"Bash"_s, .output = list}).size(), 0);
        QCOMPARE(pullRequestsIn(Thought{list}).size(), 2);
        QCOMPARE(pullRequestsIn(Thought{list}).last().link.label, u"Pull request #2"_s);
        QCOMPARE(pullRequestsIn(Note{list}).size(), 0);
    }
};

RENSEI_TEST(LinkFinderTest)

} // namespace rensei::runner
#include "tst_link_finder.moc"
