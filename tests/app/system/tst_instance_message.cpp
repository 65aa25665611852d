#include "app/system/instance_message.h"

#include "tests/support/test_case.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using Command = InstanceMessage::Command;

class InstanceMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<InstanceMessage>("message");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("show a window") << InstanceMessage{} << QByteArray("{\"command\":\"activate\"}\n");
        QTest::newRow("show a window that may come forward") << InstanceMessage{Command::Activate,
            u"to ken\n"_s} << QByteArray("{\"activationToken\":\"to ken\\n\",\"command\":\"activate\"}\n");
        QTest::newRow("quit") << InstanceMessage{Command::Quit} << QByteArray("{\"command\":\"quit\"}\n");
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(InstanceMessage, message);
        QFETCH(QByteArray, line);
        QCOMPARE(toLine(message), line);
        QCOMPARE(parseInstanceLine(line).value_or(InstanceMessage{Command::Quit, u"unread"_s}), message);
    }

    void aTokenThatIsTooLongIsLeftOut()
    {
        const InstanceMessage message{Command::Activate, QString(longestInstanceLine, u'x')};
        QCOMPARE(toLine(message), toLine(InstanceMessage{}));
    }

    void aTokenThatJustFitsIsSent()
    {
        const qsizetype frame = toLine({Command::Activate, u"x"_s}).size() - 1;
        const InstanceMessage message{Command::Activate, QString(longestInstanceLine - frame, u'x')};
        QCOMPARE(toLine(message).size(), longestInstanceLine);
        QCOMPARE(parseInstanceLine(toLine(message)).value(), message);
    }

    void whatIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("activate\n");
        QTest::newRow("no object") << QByteArray("[\"activate\"]\n");
        QTest::newRow("no command") << QByteArray("{\"activationToken\":\"x\"}\n");
        QTest::newRow("a command of a later version") << QByteArray("{\"command\":\"dance\"}\n");
        QTest::newRow("a command of another type") << QByteArray("{\"command\":true}\n");
    }

    void whatIsNotUnderstood()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseInstanceLine(line));
    }

    void aMemberOfALaterVersionIsIgnored()
    {
        QCOMPARE(parseInstanceLine("{\"command\":\"quit\",\"really\":true}").value(), InstanceMessage{Command::Quit});
    }
};

RENSEI_TEST(InstanceMessageTest)

} // namespace rensei::app

#include "tst_instance_message.moc"
