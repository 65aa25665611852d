#include "app/system/network_state.h"

#include <QNetworkInformation>

#include <utility>

namespace rensei::app {

void NetworkState::start()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    const auto follow = [this](QNetworkInformation::Reachability reach) {
        setAbsent(reach == QNetworkInformation::Reachability::Disconnected);
    };
    connect(system, &QNetworkInformation::reachabilityChanged, this, follow);
    follow(system->reachability());
}

void NetworkState::setAbsent(bool isAbsent)
{
    if (std::exchange(m_isAbsent, isAbsent) == isAbsent)
        return;
    if (isAbsent)
        Q_EMIT lost();
    else
        Q_EMIT found();
}

} // namespace rensei::app

#include "moc_network_state.cpp"
