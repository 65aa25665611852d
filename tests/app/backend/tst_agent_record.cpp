#include "app/backend/agent_record.h"

#include "agent/base/private_file.h"
#include "agent/control/endpoint_file.h"
#include "agent/process/process_group.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using app::isRememberedAgent;
using app::rememberAgent;

/// A state folder with the endpoint file of an agent, as which this very process stands.
struct AgentRecordFixture {
    QTemporaryDir folder;
    StatePaths paths{folder.filePath(u"state"_s)};
    qint64 self = QCoreApplication::applicationPid();

    explicit AgentRecordFixture(bool hasEndpoint = true)
    {
        const bool isMade = makePrivateFolder(paths.root).has_value();
        if (!isMade || (hasEndpoint && !control::writeEndpoint(paths.endpoint(), {.port = 7734, .pid = self})))
            qFatal("cannot write the files of a test");
    }

    /// Replaces what was remembered.
    void spoil(const QByteArray &bytes) const
    {
        const QString file = paths.root + u"/desktop-agent.json"_s;
        QVERIFY(QFile::exists(file));
        QVERIFY(writePrivateFile(file, bytes));
    }
};

class AgentRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOneThatWasStartedIsKnownAgain()
    {
        const AgentRecordFixture place;
        QVERIFY(!isRememberedAgent(place.paths));
        rememberAgent(place.paths, place.self);
        QVERIFY(isRememberedAgent(place.paths));
    }

    void anAgentThatSomethingElseStartedIsNot()
    {
        const AgentRecordFixture place;
        rememberAgent(place.paths, place.self + 1);
        QVERIFY(!isRememberedAgent(place.paths));
    }

    void anAgentThatDoesNotListenIsNot()
    {
        const AgentRecordFixture place(false);
        rememberAgent(place.paths, place.self);
        QVERIFY(!isRememberedAgent(place.paths));
    }

    void aRecordThatProvesNothingIsWorthNothing_data()
    {
        QTest::addColumn<QByteArray>("record");
        const QByteArray self = QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("another process had that number") << "{\"pid\":" + self + ",\"start\":\"yesterday\"}";
        QTest::newRow("none had it") << "{\"pid\":" + self + ",\"start\":\"\"}";
        QTest::newRow("it does not say when") << "{\"pid\":" + self + "}";
        QTest::newRow("half a file") << "{\"pid\":"_ba;
        QTest::newRow("an empty file") << QByteArray();
    }

    void aRecordThatProvesNothingIsWorthNothing()
    {
        QFETCH(QByteArray, record);
        const AgentRecordFixture place;
        rememberAgent(place.paths, place.self);
        place.spoil(record);
        QVERIFY(!isRememberedAgent(place.paths));
    }

    void theFolderIsMadeWhereThereIsNone()
    {
        QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        const qint64 self = QCoreApplication::applicationPid();
        rememberAgent(paths, self);
        QVERIFY(control::writeEndpoint(paths.endpoint(), {.port = 7734, .pid = self}));
        QVERIFY(isRememberedAgent(paths));
    }

    void aRecordThatCannotBeWrittenIsLogged()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"state"_s)); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the agent's process is not remembered: "_s));
        rememberAgent({file.fileName()}, QCoreApplication::applicationPid());
        QVERIFY(!isRememberedAgent({file.fileName()}));
    }
};

RENSEI_TEST(AgentRecordTest)

} // namespace rensei::tests

#include "tst_agent_record.moc"
