#include "app/system/tray_selection_linux.h"

#include <QSocketNotifier>

#include <xcb/xcb.h>

#include <cstdlib>

namespace rensei::app {

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename T>
using Reply = std::unique_ptr<T, Free>;

} // namespace

void TraySelection::Disconnect::operator()(xcb_connection_t *connection) const
{
    xcb_disconnect(connection);
}

TraySelection::TraySelection(QObject *parent)
    : QObject(parent)
{
}

TraySelection::~TraySelection() = default;

quint32 TraySelection::atom(const QByteArray &name) const
{
    const auto cookie = xcb_intern_atom(m_connection.get(), 0, static_cast<uint16_t>(name.size()), name.constData());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection.get(), cookie, nullptr));
    return reply ? reply->atom : quint32(XCB_ATOM_NONE);
}

void TraySelection::start()
{
    if (m_connection)
        return;
    int screenNumber = 0;
    m_connection.reset(xcb_connect(nullptr, &screenNumber));
    if (xcb_connection_has_error(m_connection.get()))
        return;
    m_selection = atom("_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber));
    m_manager = atom("MANAGER");
    // A new owner sends MANAGER to the root window, with this mask. Source: ICCCM 2.8.
    auto screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get()));
    for (; screenNumber > 0 && screen.rem > 1; --screenNumber)
        xcb_screen_next(&screen);
    const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection.get(), screen.data->root, XCB_CW_EVENT_MASK, &mask);
    auto *notifier = new QSocketNotifier(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        if (xcb_connection_has_error(m_connection.get()))
            notifier->setEnabled(false); // else it would fire endlessly
        update();
    });
    readOwner();
    while (readEvents())
        readOwner();
}

void TraySelection::readOwner()
{
    const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    m_owner = XCB_WINDOW_NONE;
    // The owner may disappear between the two requests; another try finds the next one.
    for (int tries = 0; m_owner == XCB_WINDOW_NONE && tries < 3; ++tries) {
        const auto cookie = xcb_get_selection_owner(m_connection.get(), m_selection);
        const Reply<xcb_get_selection_owner_reply_t> reply(
            xcb_get_selection_owner_reply(m_connection.get(), cookie, nullptr));
        if (!reply || reply->owner == XCB_WINDOW_NONE)
            return;
        const auto selecting
            = xcb_change_window_attributes_checked(m_connection.get(), reply->owner, XCB_CW_EVENT_MASK, &mask);
        if (!Reply<xcb_generic_error_t>(xcb_request_check(m_connection.get(), selecting)))
            m_owner = reply->owner;
    }
}

// Waiting for replies may also have queued events; the socket does not become readable for those again.
bool TraySelection::readEvents()
{
    bool mayHaveChanged = false;
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        const int type = event->response_type & 0x7f;
        if (type == XCB_CLIENT_MESSAGE) {
            const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            mayHaveChanged |= message->type == m_manager && message->data.data32[1] == m_selection;
        } else if (type == XCB_DESTROY_NOTIFY) {
            const auto *gone = reinterpret_cast<const xcb_destroy_notify_event_t *>(event.get());
            mayHaveChanged |= gone->window == m_owner;
        }
    }
    return mayHaveChanged;
}

void TraySelection::update()
{
    const quint32 before = m_owner;
    if (xcb_connection_has_error(m_connection.get()))
        m_owner = XCB_WINDOW_NONE;
    while (readEvents())
        readOwner();
    if (m_owner != before)
        Q_EMIT changed();
}

} // namespace rensei::app

#include "moc_tray_selection_linux.cpp"
