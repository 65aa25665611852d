#include "agent/service/task_xml.h"

#include "tests/support/test_case.h"

#include <QXmlStreamReader>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace service;

/// The text of every element that has one, by its path.
static QMap<QString, QString> elementsOf(const QString &text)
{
    QMap<QString, QString> elements;
    QStringList path;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            path.append(xml.name().toString());
        else if (token == QXmlStreamReader::EndElement)
            path.removeLast();
        else if (token == QXmlStreamReader::Characters && !xml.isWhitespace())
            elements.insert(path.join(u'/'), xml.text().toString());
    }
    return xml.hasError() ? QMap<QString, QString>() : elements;
}

class TaskXmlTest : public QObject {
    Q_OBJECT

    static ServiceDefinition definition()
    {
        return {u"dev.rensei.daemon"_s, u"C:/Users/Anna & Bo/Rensei/rensei-agent.exe"_s,
            {u"run"_s, u"--service"_s, u"--state-dir"_s, u"C:\\a b\\"_s}, {}, 600s};
    }

private Q_SLOTS:
    void isATaskOfOneUserThatNothingEnds_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *element, const char *text) {
            QTest::newRow(element) << QString::fromLatin1(element) << QString::fromLatin1(text);
        };
        row("Task/Triggers/LogonTrigger/UserId", "S-1-5-21-1");
        row("Task/Triggers/LogonTrigger/Repetition/Interval", "PT5M");
        row("Task/Principals/Principal/LogonType", "InteractiveToken");
        row("Task/Principals/Principal/RunLevel", "LeastPrivilege");
        row("Task/Settings/MultipleInstancesPolicy", "IgnoreNew");
        row("Task/Settings/ExecutionTimeLimit", "PT0S");
        row("Task/Settings/DisallowStartIfOnBatteries", "false");
        row("Task/Settings/StopIfGoingOnBatteries", "false");
        row("Task/Settings/Priority", "5");
        row("Task/Settings/Hidden", "true");
        row("Task/Actions/Exec/Command", "\"C:\\Users\\Anna & Bo\\Rensei\\rensei-agent.exe\"");
        row("Task/Actions/Exec/Arguments", "run --service --state-dir \"C:\\a b\\\\\"");
    }

    void isATaskOfOneUserThatNothingEnds()
    {
        QFETCH(QString, element);
        QTEST(elementsOf(taskXml(definition(), u"S-1-5-21-1"_s)).value(element), "text");
    }

    void quotesArgumentsAsWindowsTakesThemApart_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"run"_s << u"run"_s;
        QTest::newRow("empty") << QString() << u"\"\""_s;
        QTest::newRow("space") << u"a b"_s << u"\"a b\""_s;
        QTest::newRow("quotation mark") << u"a\"b"_s << u"\"a\\\"b\""_s;
        QTest::newRow("backslashes before a mark") << u"a\\\\\"b"_s << u"\"a\\\\\\\\\\\"b\""_s;
        QTest::newRow("backslash at the end") << u"a b\\"_s << u"\"a b\\\\\""_s;
        QTest::newRow("backslash elsewhere") << u"C:\\a"_s << u"C:\\a"_s;
    }

    void quotesArgumentsAsWindowsTakesThemApart()
    {
        QFETCH(QString, argument);
        QTEST(windowsArgument(argument), "quoted");
    }

    void isReadBack()
    {
        const TaskFacts facts = taskFacts(taskXml(definition(), u"S-1-5-21-1"_s));
        QCOMPARE(facts.program, u"C:\\Users\\Anna & Bo\\Rensei\\rensei-agent.exe"_s);
        QCOMPARE(facts.arguments, u"run --service --state-dir \"C:\\a b\\\\\""_s);
        QVERIFY(facts.isEnabled);
        QVERIFY(!taskFacts(u"<Task><Settings><Enabled>false</Enabled></Settings></Task>"_s).isEnabled);
        QCOMPARE(taskFacts(u"<Task><Actions>"_s).program, QString());
    }
};

RENSEI_TEST(TaskXmlTest)

} // namespace rensei::tests

#include "tst_task_xml.moc"
