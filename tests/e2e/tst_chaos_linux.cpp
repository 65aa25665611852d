#include "tests/e2e/chaos.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::Flavour;

/// RENSEI_CHAOS_SECONDS and RENSEI_CHAOS_SEED set how long there is trouble, and what it is drawn from.
static void verifyNothingIsLostAndNothingDoneTwice(Flavour flavour)
{
    constexpr int usualSeconds = 15;
    bool isLong = false;
    const int seconds = qEnvironmentVariableIntValue("RENSEI_CHAOS_SECONDS", &isLong);
    bool isSeeded = false;
    const int given = qEnvironmentVariableIntValue("RENSEI_CHAOS_SEED", &isSeeded);
    const quint32 seed = isSeeded ? quint32(given) : QRandomGenerator::global()->generate() % 100'000;
    qInfo("RENSEI_CHAOS_SEED=%u", seed);
    Chaos chaos(flavour, seed);
    QVERIFY(chaos.start());
    chaos.run(std::chrono::seconds(isLong ? seconds : usualSeconds));
    const bool isSettled = chaos.settle(std::chrono::seconds(240));
    const QStringList violations = chaos.violations();
    qInfo().noquote() << chaos.figures();
    for (const QString &violation : violations)
        qInfo().noquote() << violation << '\n' << chaos.logsOf(violation.section(u' ', 0, 0));
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    QVERIFY(isSettled);
}

// One class for each server, so that ctest can run them beside each other.
class tst_ChaosHosted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice() { verifyNothingIsLostAndNothingDoneTwice(Flavour::Hosted); }
};

RENSEI_TEST(tst_ChaosHosted)

class tst_ChaosSelfHosted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingDoneTwice() { verifyNothingIsLostAndNothingDoneTwice(Flavour::SelfHosted); }
};

RENSEI_TEST(tst_ChaosSelfHosted)

} // namespace rensei::tests

#include "tst_chaos_linux.moc"
