const state = document.querySelector("#state");
const said = document.querySelector("#said");
const form = document.querySelector("form");
const button = form.querySelector("button");

const events = {
  said: ({ name, text }) => {
    const line = document.createElement("li");
    const who = document.createElement("strong");
    who.textContent = name;
    line.append(who, text);
    said.append(line);
  },
  present: ({ count }) => (state.textContent = count === 1 ? "You are alone." : `${count} are here.`),
  refused: ({ reason }) => (state.textContent = reason),
};

let socket;

function connect() {
  socket = new WebSocket(new URL("/ws", location.href.replace(/^http/, "ws")));
  socket.onopen = () => (button.disabled = false);
  socket.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    events[event.kind](event);
  };
  socket.onclose = ({ code }) => {
    button.disabled = true;
    state.textContent = `Closed (${code}); trying again …`;
    setTimeout(connect, 1000);
  };
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { name, text } = form.elements;
  socket.send(JSON.stringify({ name: name.value, text: text.value }));
  text.value = "";
});

new EventSource("/ticks").onmessage = ({ data }) => (document.querySelector("#ticks").textContent = data);

connect();
