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
using app::isRecordedAgent;
using app::recordAgent;

/// A state folder with the endpoint file of an agent; this process takes its role.
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

    /// Overwrites the record.
    void overwrite(const QByteArray &bytes) const
    {
        const QString file = paths.root + u"/desktop-agent.json"_s;
        QVERIFY(QFile::exists(file));
        QVERIFY(writePrivateFile(file, bytes));
    }
};

class AgentRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStartedAgentIsRecognized()
    {
        const AgentRecordFixture fixture;
        QVERIFY(!isRecordedAgent(fixture.paths));
        recordAgent(fixture.paths, fixture.self);
        QVERIFY(isRecordedAgent(fixture.paths));
    }

    void anotherAgentIsNotRecognized()
    {
        const AgentRecordFixture fixture;
        recordAgent(fixture.paths, fixture.self + 1);
        QVERIFY(!isRecordedAgent(fixture.paths));
    }

    void anAgentWithoutEndpointIsNotRecognized()
    {
        const AgentRecordFixture fixture(false);
        recordAgent(fixture.paths, fixture.self);
        QVERIFY(!isRecordedAgent(fixture.paths));
    }

    void anInvalidRecordIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("record");
        const QByteArray self = QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("another process with the same id") << "{\"pid\":" + self + ",\"start\":\"yesterday\"}";
        QTest::newRow("an empty start time") << "{\"pid\":" + self + ",\"start\":\"\"}";
        QTest::newRow("no start time") << "{\"pid\":" + self + "}";
        QTest::newRow("half a file") << "{\"pid\":"_ba;
        QTest::newRow("an empty file") << QByteArray();
    }

    void anInvalidRecordIsIgnored()
    {
        QFETCH(QByteArray, record);
        const AgentRecordFixture fixture;
        recordAgent(fixture.paths, fixture.self);
        fixture.overwrite(record);
        QVERIFY(!isRecordedAgent(fixture.paths));
    }

    void aMissingFolderIsCreated()
    {
        QTemporaryDir folder;
        const StatePaths paths{folder.filePath(u"state"_s)};
        const qint64 self = QCoreApplication::applicationPid();
        recordAgent(paths, self);
        QVERIFY(control::writeEndpoint(paths.endpoint(), {.port = 7734, .pid = self}));
        QVERIFY(isRecordedAgent(paths));
    }

    void aRecordThatCannotBeWrittenIsLogged()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"state"_s)); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a process id cannot be saved: "_s));
        recordAgent({file.fileName()}, QCoreApplication::applicationPid());
        QVERIFY(!isRecordedAgent({file.fileName()}));
    }
};

RENSEI_TEST(AgentRecordTest)

} // namespace rensei::tests

#include "tst_agent_record.moc"
