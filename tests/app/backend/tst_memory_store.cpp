#include "app/backend/memory_store.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using secrets::SecretId;
using secrets::SecretKind;
using secrets::StoreProblem;
using secrets::StoreResult;

class MemoryStoreTest : public QObject {
    Q_OBJECT

    struct MemoryStoreFixture {
        FakeClock clock;
        app::MemoryStore store{clock};
        QObject context;
        SecretId id{SecretKind::UserKey, u"https://platform.example"_s};

        /// The stored secret, "none" if there is none, "error" for other errors.
        QByteArray read(const SecretId &which)
        {
            QByteArray found;
            store.read(which, &context, [&found](const StoreResult<Secret> &secret) {
                found = secret                                        ? secret->view().toByteArray()
                    : secret.error().problem == StoreProblem::NoEntry ? "none"
                                                                      : "error";
            });
            const bool isLater = found.isEmpty();
            clock.advance(0ms);
            return isLater ? found : "at once"_ba;
        }
        QByteArray read() { return read(id); }

        bool write(const char *text)
        {
            bool isWritten = false;
            store.write(id, Secret(QByteArray(text)), &context,
                [&isWritten](const StoreResult<void> &done) { isWritten = done.has_value(); });
            const bool isLater = !isWritten;
            clock.advance(0ms);
            return isWritten && isLater;
        }
    };

private Q_SLOTS:
    void aWrittenSecretIsFoundUntilItIsRemoved()
    {
        MemoryStoreFixture s;
        QCOMPARE(s.read(), "none"_ba);
        QVERIFY(s.write("made-up key"));
        QCOMPARE(s.read(), "made-up key"_ba);
        QVERIFY(s.write("another"));
        QCOMPARE(s.read(), "another"_ba);
        std::optional<StoreResult<void>> removed;
        s.store.remove(s.id, &s.context, [&removed](const StoreResult<void> &done) { removed = done; });
        QVERIFY(!removed);
        s.clock.advance(0ms);
        QVERIFY(removed && *removed);
        QCOMPARE(s.read(), "none"_ba);
        s.store.remove(s.id, &s.context, [&removed](const StoreResult<void> &done) { removed = done; });
        s.clock.advance(0ms);
        QCOMPARE(removed->error().problem, StoreProblem::NoEntry);
    }

    void kindsAndServersAreSeparate()
    {
        MemoryStoreFixture s;
        s.store.put(s.id, wire::token("made-up key"));
        QCOMPARE(s.read({SecretKind::UserKey, u"https://other.example"_s}), "none"_ba);
        QCOMPARE(s.read({SecretKind::RegistrationToken, s.id.serverUrl}), "none"_ba);
        QCOMPARE(s.read(), "made-up key"_ba);
    }

    void noCallbackAfterTheContextIsDestroyed()
    {
        MemoryStoreFixture s;
        s.store.put(s.id, wire::token("made-up key"));
        int answers = 0;
        {
            QObject gone;
            s.store.read(s.id, &gone, [&answers](const StoreResult<Secret> &) { ++answers; });
        }
        s.clock.advance(0ms);
        QCOMPARE(answers, 0);
    }

    void aSecretThatWasReadOutlivesTheStore()
    {
        FakeClock clock;
        auto store = std::make_unique<app::MemoryStore>(clock);
        const SecretId id{SecretKind::UserKey, u"https://platform.example"_s};
        store->put(id, wire::token("made-up key"));
        QObject context;
        QByteArray found;
        store->read(
            id, &context, [&found](const StoreResult<Secret> &secret) { found = secret->view().toByteArray(); });
        store.reset();
        clock.advance(0ms);
        QCOMPARE(found, "made-up key"_ba);
    }
};

RENSEI_TEST(MemoryStoreTest)

} // namespace rensei::tests

#include "tst_memory_store.moc"
