#include "tests/app/system/fake_tray_selection.h"

#include <QByteArray>

#include <xcb/xcb.h>

#include <cstdlib>

namespace rensei::tests {

void FakeTraySelection::Disconnect::operator()(xcb_connection_t *connection) const
{
    xcb_disconnect(connection);
}

static xcb_atom_t atom(xcb_connection_t *connection, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData());
    auto *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t result = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return result;
}

static void roundTrip(xcb_connection_t *connection)
{
    std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
}

FakeTraySelection::FakeTraySelection()
{
    int number = 0;
    m_connection.reset(xcb_connect(nullptr, &number));
    xcb_connection_t *connection = m_connection.get();
    if (xcb_connection_has_error(connection))
        qFatal("there is no X display");
    const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    const xcb_window_t window = xcb_generate_id(connection);
    xcb_create_window(connection, XCB_COPY_FROM_PARENT, window, screen->root, 0, 0, 1, 1, 0,
        XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
    const xcb_atom_t selection = atom(connection, "_NET_SYSTEM_TRAY_S" + QByteArray::number(number));
    xcb_set_selection_owner(connection, window, selection, XCB_CURRENT_TIME);

    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = screen->root;
    message.type = atom(connection, "MANAGER");
    message.data.data32[1] = selection;
    message.data.data32[2] = window;
    xcb_send_event(connection, 0, screen->root, XCB_EVENT_MASK_STRUCTURE_NOTIFY, reinterpret_cast<char *>(&message));
    roundTrip(connection);
}

FakeTraySelection::~FakeTraySelection() = default;

} // namespace rensei::tests
