#pragma once

#include <QObject>

#include <memory>

namespace rensei::app {

/// Whether the panel (task bar) with the tray icon is light or dark, and whether its user needs high contrast.
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
    /// As the system's settings have it at present. changed() tells when it may be another; on Windows a change of the
    /// palette does.
    bool isHighContrast() const;

Q_SIGNALS:
    void changed();

private:
    void setScheme(Scheme scheme);
    void setHighContrast(bool isHigh);

    Scheme m_scheme = Scheme::Unknown;
    bool m_isHighContrast = false; ///< where a change of it is told
    std::unique_ptr<QObject> m_source; ///< the observer for this system
};

} // namespace rensei::app
