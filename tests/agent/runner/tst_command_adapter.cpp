#include "agent/runner/command_adapter.h"
#include "tests/support/test_case.h"

using namespace rensei::runner;
using namespace Qt::StringLiterals;

class CommandAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheInstructionAndClosesTheInput()
    {
        CommandAdapter adapter;
        rensei::platform::WorkItem item;
        item.prompt = u"Fix the caf\u00e9 page"_s;
        QCOMPARE(adapter.initialInput({.work = item, .workspace = u"/w"_s}), QByteArray("Fix the caf\xc3\xa9 page\n"));
        QVERIFY(adapter.closesInput());
    }

    void eachLineIsAThought()
    {
        CommandAdapter adapter;
        QCOMPARE(adapter.read("  indented"), QList<RunnerEvent>{Thought{u"  indented"_s}});
        QCOMPARE(adapter.read("{\"type\":\"finished\",\"ok\":true}"),
            QList<RunnerEvent>{Thought{u"{\"type\":\"finished\",\"ok\":true}"_s}});
        QCOMPARE(adapter.read("\xff"), QList<RunnerEvent>{Thought{u"\ufffd"_s}});
    }

    void blankLinesGiveNoEvents()
    {
        CommandAdapter adapter;
        QVERIFY(adapter.read("").isEmpty());
        QVERIFY(adapter.read(" \t").isEmpty());
    }

    void acceptsNoMessages()
    {
        CommandAdapter adapter;
        QVERIFY(!adapter.prompt(u"p1"_s, u"hello"_s));
        QVERIFY(!adapter.stop(std::chrono::seconds(10)));
    }
};

RENSEI_TEST(CommandAdapterTest)
#include "tst_command_adapter.moc"
