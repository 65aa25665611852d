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
        QByteArray take(EventStream &stream, qsizetype most = 100)
        {
            std::array<char, 100> to{};
            const qsizetype size = stream.take(to.data(), most, [this] { ++parked; });
            return size < 0 ? QByteArray("end") : QByteArray(to.data(), size);
        }
    };

private Q_SLOTS:
    void whatIsPushedBeforeTheConnectionIsReadyWaits()
    {
        EventStream stream;
        Ends ends;
        QVERIFY(stream.push("one"));
        QVERIFY(stream.push("two"));
        stream.attach(ends.connection());
        QCOMPARE(ends.take(stream, 4), QByteArray("onet"));
        QCOMPARE(ends.take(stream), QByteArray("wo"));
        QCOMPARE(ends.resumed, 0);
    }

    void aWaitingConnectionIsResumedOnceForManyPushes()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        QCOMPARE(ends.take(stream), QByteArray());
        QCOMPARE(ends.parked, 1);
        stream.push("a");
        stream.push("b");
        QCOMPARE(ends.resumed, 1);
        QCOMPARE(ends.take(stream), QByteArray("ab"));
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
        QCOMPARE(ends.take(stream), QByteArray("end"));
    }

    void oneEventThatIsTooLongEndsAWaitingConnection()
    {
        EventStream stream(10);
        Ends ends;
        stream.attach(ends.connection());
        ends.take(stream);
        QVERIFY(!stream.push("0123456789x"));
        QCOMPARE(ends.resumed, 1);
        QCOMPARE(ends.take(stream), QByteArray("end"));
    }

    void closingSendsWhatIsUnreadFirst()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        ends.take(stream);
        stream.push("last");
        stream.close();
        QVERIFY(!stream.push("later"));
        QCOMPARE(ends.take(stream), QByteArray("last"));
        QCOMPARE(ends.take(stream), QByteArray("end"));
    }

    void closingResumesAWaitingConnection()
    {
        EventStream stream;
        Ends ends;
        stream.attach(ends.connection());
        ends.take(stream);
        stream.close();
        stream.close();
        QCOMPARE(ends.resumed, 1);
    }

    void nothingReachesAConnectionThatIsGone()
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
