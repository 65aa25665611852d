#include "app/system/instance_message.h"

#include "tests/support/test_case.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using Command = InstanceMessage::Command;

class InstanceMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesSurviveTheRoundTrip_data()
    {
        QTest::addColumn<InstanceMessage>("message");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("show a window") << InstanceMessage{} << QByteArray("{\"command\":\"activate\"}\n");
        QTest::newRow("show a window with an activation token") << InstanceMessage{Command::Activate,
            u"to ken\n"_s} << QByteArray("{\"activationToken\":\"to ken\\n\",\"command\":\"activate\"}\n");
        QTest::newRow("quit") << InstanceMessage{Command::Quit} << QByteArray("{\"command\":\"quit\"}\n");
    }

    void messagesSurviveTheRoundTrip()
    {
        QFETCH(InstanceMessage, message);
        QFETCH(QByteArray, line);
        QCOMPARE(toLine(message), line);
        QCOMPARE(parseInstanceLine(line).value_or(InstanceMessage{Command::Quit, u"unread"_s}), message);
    }

    void fault11_30_theReplySaysOnWhichDisplayTheWindowsAre()
    {
        QCOMPARE(parseAcknowledgement(acknowledgementLine({u":1"_s})).value().display, u":1"_s);
        QCOMPARE(parseAcknowledgement("{\"ok\":true}\n").value().display, QString()); // an earlier version
        QVERIFY(!parseAcknowledgement("{\"ok\":false}\n"));
        QVERIFY(!parseAcknowledgement("\n"));
    }

    void aTokenThatIsTooLongIsLeftOut()
    {
        const InstanceMessage message{Command::Activate, QString(maxInstanceLineSize, u'x')};
        QCOMPARE(toLine(message), toLine(InstanceMessage{}));
    }

    void aTokenThatJustFitsIsSent()
    {
        const qsizetype frame = toLine({Command::Activate, u"x"_s}).size() - 1;
        const InstanceMessage message{Command::Activate, QString(maxInstanceLineSize - frame, u'x')};
        QCOMPARE(toLine(message).size(), maxInstanceLineSize);
        QCOMPARE(parseInstanceLine(toLine(message)).value(), message);
    }

    void invalidLinesAreRejected_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("activate\n");
        QTest::newRow("no object") << QByteArray("[\"activate\"]\n");
        QTest::newRow("no command") << QByteArray("{\"activationToken\":\"x\"}\n");
        QTest::newRow("a command of a later version") << QByteArray("{\"command\":\"dance\"}\n");
        QTest::newRow("a command of another type") << QByteArray("{\"command\":true}\n");
    }

    void invalidLinesAreRejected()
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
