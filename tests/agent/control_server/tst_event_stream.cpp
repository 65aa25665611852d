#include "agent/control_server/event_stream.h"

#include "tests/support/test_case.h"

#include <array>

namespace rensei::control {

class EventStreamTest : public QObject {
    Q_OBJECT

    struct Ends {
        int resumed = 0;
        int dropped = 0;
        int parked = 0;
        EventStream::Connection connection()
        {
            return {.resume = [this] { ++resumed; }, .drop = [this] { ++dropped; }};
        }
        QByteArray read(EventStream &stream, qsizetype max = 100)
        {
            std::array<char, 100> to{};
            const qsizetype size = stream.read(to.data(), max, [this] { ++parked; });
            return size < 0 ? QByteArray("end") : QByteArray(to.data(), size);
        }
    };

private Q_SLOTS:
    void eventsPushedBeforeTheConnectionIsReadyAreQueued()
    {
        EventStream stream;
        Ends ends;
        QVERIFY(stream.push("one"));
        QVERIFY(stream.push("two"));
        stream.attach(ends.connection());
        QCOMPARE(ends.read(stream, 4), QByteArray("onet"));
        QCOMPARE(ends.read(stream), QByteArray("wo"));
        QCOMPARE(ends.resumed, 0);
    }

    void aWaitingConnectionIsResumedOnceForManyPushes()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        QCOMPARE(ends.read(stream), QByteArray());
        QCOMPARE(ends.parked, 1);
        stream.push("a");
        stream.push("b");
        QCOMPARE(ends.resumed, 1);
        QCOMPARE(ends.read(stream), QByteArray("ab"));
    }

    void aClientThatDoesNotReadIsDropped()
    {
        EventStream stream(10);
        Ends ends;
        stream.attach(ends.connection());
        QVERIFY(stream.push("0123456789"));
        QVERIFY(!stream.push("x"));
        QCOMPARE(ends.dropped, 1);
        QVERIFY(!stream.isOpen());
        QVERIFY(!stream.push("y"));
        QCOMPARE(ends.dropped, 1);
        QCOMPARE(ends.read(stream), QByteArray("end"));
    }

    void anOversizedEventEndsAWaitingConnection()
    {
        EventStream stream(10);
        Ends ends;
        stream.attach(ends.connection());
        ends.read(stream);
        QVERIFY(!stream.push("0123456789x"));
        QCOMPARE(ends.resumed, 1);
        QCOMPARE(ends.read(stream), QByteArray("end"));
    }

    void closingSendsUnreadEventsFirst()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        ends.read(stream);
        stream.push("last");
        stream.close();
        QVERIFY(!stream.push("later"));
        QCOMPARE(ends.read(stream), QByteArray("last"));
        QCOMPARE(ends.read(stream), QByteArray("end"));
    }

    void closingResumesAWaitingConnection()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        ends.read(stream);
        stream.close();
        stream.close();
        QCOMPARE(ends.resumed, 1);
    }

    void nothingReachesAClosedConnection()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        stream.detach();
        QVERIFY(!stream.isOpen());
        QVERIFY(!stream.push("x"));
        stream.close();
        QCOMPARE(ends.resumed + ends.dropped, 0);
    }
};

RENSEI_TEST(EventStreamTest)

} // namespace rensei::control

#include "tst_event_stream.moc"
