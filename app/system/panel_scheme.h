#pragma once

#include <QObject>

#include <memory>

namespace rensei::app {

/// Whether the panel (task bar) with the tray icon is light or dark.
class PanelScheme : public QObject {
    Q_OBJECT

public:
    enum class Scheme {
        Unknown, ///< not known, or not yet; on macOS always, as it recolours the icon
        Light,
        Dark,
    };

    PanelScheme();
    ~PanelScheme() override;

    /// Starts to observe the scheme. Does not block.
    void start();
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private:
    void setScheme(Scheme scheme);

    Scheme m_scheme = Scheme::Unknown;
    std::unique_ptr<QObject> m_source; ///< the observer for this system
};

} // namespace rensei::app
