// Why a working copy is kept, in the language of whoever asks.
#include "agent/workspace/shown_reason.h"
#include "agent/workspace/work_facts.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using workspace::shownReasons;
using workspace::WorkFacts;

static WorkFacts everythingToKeep()
{
    WorkFacts facts;
    facts.hasRepository = true;
    facts.otherFiles = 1;
    facts.changed = 1;
    facts.untracked = 2;
    facts.hasStash = true;
    facts.isUnfinished = true;
    facts.hasMarkedFiles = true;
    facts.hasWorktrees = true;
    facts.innerRepositories = {u"a"_s};
    return facts;
}

class ShownReasonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsKnown()
    {
        WorkFacts facts = everythingToKeep();
        QStringList reasons = reasonsToKeep(facts);
        facts.unpublished = 3;
        reasons += reasonsToKeep(facts);
        WorkFacts withoutRepository;
        withoutRepository.otherFiles = 1;
        reasons += reasonsToKeep(withoutRepository);
        for (const QString &why : {u"its server is not known"_s, u"its repository cannot be examined: no space"_s,
                 u"whether its commits are on the server could not be learned: no answer"_s})
            reasons.append(why);
        QVERIFY(reasons.size() > 20);
        QCOMPARE(shownReasons(reasons), reasons); // without a translation
        const MarkingTranslator marks;
        for (const QString &shown : shownReasons(reasons))
            QVERIFY2(isMarked(shown), qPrintable(shown));
    }

    void whatDiffersIsKept()
    {
        const MarkingTranslator marks;
        QCOMPARE(shownReasons({u"2 new files are not committed"_s, u"another repository is inside: a, b"_s,
                     u"a reason of another version"_s}),
            (QStringList{u"⟦2 new file(s) are not committed⟧"_s, u"⟦another repository is inside: a, b⟧"_s,
                u"a reason of another version"_s}));
    }
};

RENSEI_TEST(ShownReasonTest)

} // namespace rensei::tests
#include "tst_shown_reason.moc"
